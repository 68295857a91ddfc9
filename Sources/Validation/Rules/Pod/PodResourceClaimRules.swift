internal import PodSpec

/// Rules for the claims on devices that a pod makes (`validatePodResourceClaims`).
enum PodResourceClaimRules {
    static func check(_ claims: [PodResourceClaim], metadata: ObjectMeta?, at path: FieldPath, _ findings: inout Findings) {
        guard !claims.isEmpty else { return }
        // The server names no field here.
        let isStatic = metadata?.annotations?[PodAnnotationRules.mirrorKey] != nil
        if isStatic { findings.forbidden(FieldPath.root.key(""), "static pods do not support resource claims") }
        var seen: Set<String> = []
        for (index, claim) in claims.enumerated() {
            let place = path.index(index)
            checkName(claim, &seen, at: place.child("name"), &findings)
            checkSource(claim, at: place, &findings)
        }
    }

    private static func checkName(
        _ claim: PodResourceClaim,
        _ seen: inout Set<String>,
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        if claim.name.isEmpty { return findings.required(path) }
        guard seen.insert(claim.name).inserted else { return findings.duplicate(path, .string(claim.name)) }
        findings.invalid(path, claim.name, Constraints.dnsLabel(claim.name))
    }

    private static func checkSource(_ claim: PodResourceClaim, at path: FieldPath, _ findings: inout Findings) {
        switch (claim.resourceClaimName, claim.resourceClaimTemplateName) {
        case (nil, nil):
            let detail = "must specify one of: `resourceClaimName`, `resourceClaimTemplateName`"
            findings.invalid(path, internalForm(claim), detail)
        case (.some, .some):
            let detail = "at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified"
            findings.invalid(path, internalForm(claim), detail)
        default: break
        }
        if let name = claim.resourceClaimName {
            findings.invalid(path.child("resourceClaimName"), name, Constraints.dnsSubdomain(name))
        }
        if let name = claim.resourceClaimTemplateName {
            findings.invalid(path.child("resourceClaimTemplateName"), name, Constraints.dnsSubdomain(name))
        }
    }

    /// The claim with the names that the server's own structs have.
    private static func internalForm(_ claim: PodResourceClaim) -> FindingValue {
        FindingValue(
            .object(
                ManifestValue.Object([
                    ("Name", .string(claim.name)),
                    ("ResourceClaimName", claim.resourceClaimName.map(ManifestValue.string) ?? .null),
                    ("ResourceClaimTemplateName", claim.resourceClaimTemplateName.map(ManifestValue.string) ?? .null),
                ])
            )
        )
    }
}
