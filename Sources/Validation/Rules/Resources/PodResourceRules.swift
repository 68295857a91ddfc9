internal import PodSpec

/// Rules for the resources of a pod as a whole (`validatePodResources`).
enum PodResourceRules {
    static func check(_ spec: Pod.Spec, at podPath: FieldPath, _ findings: inout Findings) {
        guard let resources = spec.resources else { return }
        let path = podPath.child("resources")
        if spec.os?.name == .windows { return findings.forbidden(path, "may not be set for a windows pod") }
        if resources.claims != nil {
            findings.forbidden(path.child("claims"), "claims may not be set for Resources at pod-level")
        }
        ResourceRules.check(resources, of: .pod, claims: spec.resourceClaims ?? [], at: path, &findings)
        checkRequests(resources, spec, at: path, &findings)
        checkHugePageLimits(resources, spec, at: path, &findings)
        checkContainerLimits(resources, spec, at: path, &findings)
    }

    /// The pod asks for at least what its containers ask for together (`validatePodResourceConsistency`).
    private static func checkRequests(
        _ resources: ResourceRequirements,
        _ spec: Pod.Spec,
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        guard let requests = resources.requests, !requests.isEmpty else { return }
        for (name, total) in spec.containerTotals(\.requests).inOrder() {
            guard let request = requests[name], total > request else { continue }
            let detail = "must be greater than or equal to aggregate container requests of \(total.canonicalText)"
            findings.invalid(path.child("requests").key(name), .string(request.canonicalText), detail)
        }
    }

    /// Huge pages can't be overcommitted, so that the pod's limit has to cover those of its containers.
    private static func checkHugePageLimits(
        _ resources: ResourceRequirements,
        _ spec: Pod.Spec,
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        guard let limits = resources.limits, limits.keys.contains(where: ResourceName.isHugePages) else { return }
        for (name, total) in spec.containerTotals(\.limits).inOrder() where ResourceName.isHugePages(name) {
            guard let limit = limits[name], total > limit else { continue }
            let detail = "must be greater than or equal to aggregate container limits of \(total.canonicalText)"
            findings.invalid(path.child("limits").key(name), .string(limit.canonicalText), detail)
        }
    }

    /// No container may use more than its pod. The path is the API server's own; there is no such field.
    private static func checkContainerLimits(
        _ resources: ResourceRequirements,
        _ spec: Pod.Spec,
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        guard let podLimits = resources.limits, !podLimits.isEmpty else { return }
        for index in spec.containers.indices {
            guard let limits = spec.containers[index].resources?.limits else { continue }
            for (name, limit) in limits.inOrder() {
                guard let podLimit = podLimits[name], limit > podLimit else { continue }
                let detail = "must be less than or equal to pod limits of \(podLimit.canonicalText)"
                findings.invalid(path.child("containers", index).key(name).child("limits"), .string(limit.canonicalText), detail)
            }
        }
    }
}
