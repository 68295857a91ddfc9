internal import PodSpec

/// Rules for ReplicationControllers (pkg/apis/core/validation, `ValidateReplicationController`).
enum ReplicationControllerRules {
    static func check(_ controller: ReplicationController, _ options: ValidationOptions, _ findings: inout Findings) {
        let path = FieldPath.spec
        let spec = controller.spec ?? .zero
        MetadataRules.check(controller.metadata, name: .declaredSubdomain, options, &findings)
        findings.requireNonNegative(spec.minReadySeconds, path.child("minReadySeconds"))
        findings.requireNonNegative(spec.replicas, path.child("replicas"))
        let selector = spec.selector ?? [:]
        if selector.isEmpty { findings.required(path.child("selector")) }
        checkTemplate(spec.template, selector, at: path.child("template"), options, &findings)
        MetadataWarnings.check(controller.metadata, names: .podNames, &findings)
    }

    private static func checkTemplate(
        _ template: PodTemplate.Spec?,
        _ selector: [String: String],
        at path: FieldPath,
        _ options: ValidationOptions,
        _ findings: inout Findings
    ) {
        guard let template else { return findings.required(path) }
        let labels = template.metadata?.labels
        if !selector.allSatisfy({ labels?[$0.key] == $0.value }) {
            WorkloadSelectorRules.reportMismatch(labels, at: path, &findings)
        }
        PodTemplateRules.check(template, at: path, options, &findings)
        ReplicatedPodRules.check(template, of: "ReplicationController", at: path, &findings)
        PodTemplateRules.warn(template, at: path, &findings)
    }
}
