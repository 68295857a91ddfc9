internal import PodSpec

/// What the server says about annotations that fields have replaced.
enum PodAnnotationWarnings {
    private static let replaced = [
        ("scheduler.alpha.kubernetes.io/critical-pod", "non-functional in v1.16+; use the \"priorityClassName\" field instead"),
        ("security.alpha.kubernetes.io/sysctls", "non-functional in v1.11+; use the \"sysctls\" field instead"),
        ("security.alpha.kubernetes.io/unsafe-sysctls", "non-functional in v1.11+; use the \"sysctls\" field instead"),
    ]

    static func check(_ annotations: [String: String]?, _ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        guard let annotations, annotations.hasKubernetesKeys else { return }
        for (key, advice) in replaced where annotations[key] != nil { warn(key, advice, at: path, &findings) }
        let seccomp = "non-functional in v1.27+; use the \"seccompProfile\" field instead"
        if spec.securityContext?.seccompProfile == nil, annotations[PodAnnotationRules.podSeccompKey] != nil {
            warn(PodAnnotationRules.podSeccompKey, seccomp, at: path, &findings)
        }
        for container in spec.containerPlaces where container.securityContext?.seccompProfile == nil {
            let key = PodAnnotationRules.containerSeccompPrefix + container.name
            if annotations[key] != nil { warn(key, seccomp, at: path, &findings) }
        }
    }

    /// In a template an AppArmor annotation is worth a warning where neither the pod nor the container has the field.
    static func checkAppArmor(_ template: PodTemplate.Spec?, at path: FieldPath, _ findings: inout Findings) {
        guard let spec = template?.spec, let annotations = template?.metadata?.annotations,
            annotations.hasKubernetesKeys, spec.securityContext?.appArmorProfile == nil
        else { return }
        for container in spec.containerPlaces where container.securityContext?.appArmorProfile == nil {
            warnAboutAppArmor(container.name, annotations, at: path, &findings)
        }
    }

    /// In a Pod the server turns the annotation into the field, and warns where that changes something or fails.
    static func checkAppArmor(_ annotations: [String: String]?, _ spec: Pod.Spec, _ findings: inout Findings) {
        guard let annotations, annotations.hasKubernetesKeys, spec.os?.name != .windows else { return }
        let path = FieldPath.annotations
        for container in spec.containerPlaces where container.securityContext?.appArmorProfile == nil {
            let annotation = annotations[PodAnnotationRules.appArmorPrefix + container.name]
            if let profile = annotation.flatMap(AppArmorProfile.init(annotation:)), profile == spec.securityContext?.appArmorProfile {
                continue
            }
            warnAboutAppArmor(container.name, annotations, at: path, &findings)
        }
    }

    private static func warnAboutAppArmor(
        _ container: String,
        _ annotations: [String: String],
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        let key = PodAnnotationRules.appArmorPrefix + container
        guard annotations[key] != nil else { return }
        warn(key, "deprecated since v1.30; use the \"appArmorProfile\" field instead", at: path, &findings)
    }

    private static func warn(_ key: String, _ advice: String, at path: FieldPath, _ findings: inout Findings) {
        let place = path.key(key)
        findings.warning(place, "\(place): \(advice)")
    }
}
