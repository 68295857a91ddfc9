internal import PodSpec

/// Rules for a Pod as a whole (pkg/apis/core/validation, `ValidatePodCreate`).
enum PodRules {
    static func check(_ pod: Pod, _ options: ValidationOptions, _ findings: inout Findings) {
        let spec = pod.spec ?? Pod.Spec.zero
        let path = FieldPath("spec")
        PodSpecRules.check(spec, metadata: pod.metadata, at: path, options, &findings)
        ContainerRules.checkOnlyForPod(spec, at: path, &findings)
        EphemeralContainerRules.checkCreate(spec, at: path, &findings)
        if let annotations = pod.metadata?.annotations {
            SeccompRules.checkAnnotations(annotations, spec, at: path, &findings)
            AppArmorRules.checkAnnotations(annotations, spec, at: path, &findings)
        }
    }
}
