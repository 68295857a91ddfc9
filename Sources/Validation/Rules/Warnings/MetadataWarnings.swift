internal import PodSpec

/// What the server says about the metadata of objects it accepts.
enum MetadataWarnings {
    /// What the object's name ends up in.
    enum NameUse: String {
        case hostname = "this is used in the Pod's hostname"
        case podNames = "this is used in Pod names and hostnames"
    }

    static func check(_ metadata: ObjectMeta?, names use: NameUse?, _ findings: inout Findings) {
        let path = FieldPath.metadata
        if let use {
            let problems = Constraints.dnsLabel(MetadataRules.effectiveName(metadata))
            if !problems.isEmpty {
                let advice = "which can result in surprising behavior; a DNS label is recommended: [\(problems.joined(separator: " "))]"
                findings.warning(path.child("name"), "metadata.name: \(use.rawValue), \(advice)")
            }
        }
        if let owners = metadata?.ownerReferences { checkOwners(owners, at: path.child("ownerReferences"), &findings) }
    }

    private static func checkOwners(_ references: [OwnerReference], at path: FieldPath, _ findings: inout Findings) {
        guard references.count > 1 else { return }
        let repeated = OwnerReferenceRules.withoutRepetitions(references).repeated.map(\.uid)
        guard !repeated.isEmpty else { return }
        findings.warning(
            path,
            ".metadata.ownerReferences contains duplicate entries; API server dedups owner references in 1.20+, and may reject such "
                + "requests as early as 1.24; please fix your requests; duplicate UID(s) observed: \(repeated.joined(separator: ", "))"
        )
    }
}
