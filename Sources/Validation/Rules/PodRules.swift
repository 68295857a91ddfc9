internal import PodSpec

/// Rules for a Pod as a whole (pkg/apis/core/validation, `ValidatePodCreate`).
enum PodRules {
    static func check(_ pod: Pod, _ options: ValidationOptions, _ findings: inout Findings) {
        let spec = pod.spec ?? Pod.Spec.zero
        let path = FieldPath("spec")
        PodSpecRules.check(spec, metadata: pod.metadata, at: path, options, &findings)
    }
}
