internal import PodSpec

/// Rules for ReplicaSets (`ValidateReplicaSet`).
enum ReplicaSetRules {
    static func check(_ replicaSet: ReplicaSet, _ options: ValidationOptions, _ findings: inout Findings) {
        let path = FieldPath.spec
        let spec = replicaSet.spec
        let template = path.child("template")
        MetadataRules.check(replicaSet.metadata, name: .subdomain, options, &findings)
        findings.requireNonNegative(spec.replicas, path.child("replicas"))
        findings.requireNonNegative(spec.minReadySeconds, path.child("minReadySeconds"))
        // The server speaks of a deployment here as well.
        let selector = WorkloadSelectorRules(kind: "deployment", invalidDetail: "invalid label selector")
        if selector.check(spec.selector, template: spec.template, at: path, &findings) {
            PodTemplateRules.check(spec.template, at: template, options, &findings)
            ReplicatedPodRules.check(spec.template, of: "ReplicaSet", at: template, &findings)
        }

        MetadataWarnings.check(replicaSet.metadata, names: .podNames, &findings)
        PodTemplateRules.warn(spec.template, at: template, &findings)
    }
}
