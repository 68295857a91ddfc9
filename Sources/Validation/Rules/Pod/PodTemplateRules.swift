internal import PodSpec

/// Rules for the pod template inside another object (`ValidatePodTemplateSpec`).
enum PodTemplateRules {
    static func check(_ template: PodTemplate.Spec?, at path: FieldPath, _ options: ValidationOptions, _ findings: inout Findings) {
        let spec = template?.spec ?? .zero
        checkMetadata(template, at: path, &findings)
        PodSpecRules.check(spec, metadata: nil, at: path.child("spec"), options, &findings)
        if let annotations = template?.metadata?.annotations, annotations.hasKubernetesKeys {
            SeccompRules.checkAnnotations(annotations, spec, at: path.child("spec"), &findings)
        }
        if let containers = spec.ephemeralContainers, !containers.isEmpty {
            findings.forbidden(path.child("spec", "ephemeralContainers"), "ephemeral containers not allowed in pod template")
        }
    }

    /// Labels and annotations; the server leaves `metadata` out of their paths.
    static func checkMetadata(_ template: PodTemplate.Spec?, at path: FieldPath, _ findings: inout Findings) {
        let annotations = template?.metadata?.annotations
        findings.checkLabels(template?.metadata?.labels, path.child("labels"))
        findings.checkAnnotations(annotations, path.child("annotations"))
        PodAnnotationRules.check(annotations, template?.spec ?? .zero, at: path.child("annotations"), &findings)
    }

    /// Warnings about the template.
    static func warn(_ template: PodTemplate.Spec?, at path: FieldPath, _ findings: inout Findings) {
        let annotations = path.child("metadata", "annotations")
        PodWarnings.check(
            template?.spec ?? .zero,
            metadata: template?.metadata,
            at: path.child("spec"),
            annotations: annotations,
            &findings
        )
        PodAnnotationWarnings.checkAppArmor(template, at: annotations, &findings)
    }
}
