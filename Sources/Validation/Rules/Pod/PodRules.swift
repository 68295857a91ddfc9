internal import PodSpec

/// Rules for a Pod as a whole (pkg/apis/core/validation, `ValidatePodCreate`).
enum PodRules {
    /// Checks a Pod whose defaults are filled in.
    static func check(_ pod: Pod, _ options: ValidationOptions, _ findings: inout Findings) {
        guard let spec = pod.spec else { return check(pod, .zero, options, &findings) }
        if let seconds = spec.terminationGracePeriodSeconds, seconds < 0 {
            // A Pod whose time is up before it began gets a second; the server reads it so (`Convert_v1_Pod_To_core_Pod`).
            var changed = spec
            changed.terminationGracePeriodSeconds = 1
            check(pod, changed, options, &findings)
        } else {
            check(pod, spec, options, &findings)
        }
    }

    private static func check(_ pod: Pod, _ spec: Pod.Spec, _ options: ValidationOptions, _ findings: inout Findings) {
        let metadata = pod.metadata
        if let annotations = metadata?.annotations, let changed = spec.applyingAppArmor(annotations) {
            checkErrors(changed, metadata, options, &findings)
        } else {
            checkErrors(spec, metadata, options, &findings)
        }
        MetadataWarnings.check(metadata, names: .hostname, &findings)
        PodWarnings.check(spec, metadata: metadata, at: .spec, annotations: .annotations, &findings)
        PodAnnotationWarnings.checkAppArmor(metadata?.annotations, spec, &findings)
    }

    private static func checkErrors(
        _ spec: Pod.Spec,
        _ metadata: ObjectMeta?,
        _ options: ValidationOptions,
        _ findings: inout Findings
    ) {
        let path = FieldPath.spec
        MetadataRules.check(metadata, name: .subdomain, options, &findings)
        PodAnnotationRules.check(metadata?.annotations, spec, at: .annotations, &findings)
        PodSpecRules.check(spec, metadata: metadata ?? .zero, at: path, options, &findings)
        if let gates = spec.schedulingGates, !gates.isEmpty, !(spec.nodeName ?? "").isEmpty {
            findings.forbidden(path.child("nodeName"), "cannot be set until all schedulingGates have been cleared")
        }
        ContainerRules.checkOnlyForPod(spec, at: path, &findings)
        EphemeralContainerRules.checkCreate(spec, at: path, &findings)
        if let annotations = metadata?.annotations, annotations.hasKubernetesKeys {
            SeccompRules.checkAnnotations(annotations, spec, at: path, &findings)
            AppArmorRules.checkAnnotations(annotations, spec, at: path, &findings)
        }
    }
}
