internal import PodSpec

/// Rules for seccomp profiles (`validateSeccompProfileField`, `validateSeccompAnnotationsAndFields`).
enum SeccompRules {
    static func check(_ profile: SeccompProfile, at path: FieldPath, _ findings: inout Findings) {
        switch profile.type {
        case .localhost, .runtimeDefault, .unconfined: break
        case .zero: findings.required(path.child("type"), "type is required when seccompProfile is set")
        case let type:
            findings.notSupported(path.child("type"), .string(type.rawValue), ["Localhost", "RuntimeDefault", "Unconfined"])
        }
        switch (profile.type == .localhost, profile.localhostProfile) {
        case (true, nil): findings.required(path.child("localhostProfile"), "must be set when seccomp type is Localhost")
        case (true, let file?): PathRules.checkDescending(file, at: path.child("localhostProfile"), &findings)
        case (false, nil): break
        case (false, .some):
            let detail = "can only be set when seccomp type is Localhost"
            findings.invalid(path.child("localhostProfile"), InternalForm.of(profile), detail)
        }
    }

    /// The annotations that once held the profiles have to agree with the fields of a new pod.
    static func checkAnnotations(_ annotations: [String: String], _ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        if let profile = spec.securityContext?.seccompProfile, let text = annotations["seccomp.security.alpha.kubernetes.io/pod"] {
            checkMatch(text, profile, at: path.child("securityContext", "seccompProfile"), &findings)
        }
        for container in spec.containerPlaces {
            guard let profile = container.securityContext?.seccompProfile,
                let text = annotations["container.seccomp.security.alpha.kubernetes.io/" + container.name]
            else { continue }
            checkMatch(text, profile, at: container.path(in: path).child("securityContext", "seccompProfile"), &findings)
        }
    }

    private static func checkMatch(_ annotation: String, _ profile: SeccompProfile, at path: FieldPath, _ findings: inout Findings) {
        let isSameType: Bool
        switch profile.type {
        case .unconfined: isSameType = annotation == "unconfined"
        case .runtimeDefault: isSameType = annotation == "runtime/default" || annotation == "docker/default"
        case .localhost: isSameType = annotation.hasPrefix("localhost/")
        default: return
        }
        if !isSameType {
            findings.forbidden(path.child("type"), "seccomp type in annotation and field must match")
        } else if profile.type == .localhost, profile.localhostProfile != String(annotation.dropFirst("localhost/".count)) {
            findings.forbidden(path.child("localhostProfile"), "seccomp profile in annotation and field must match")
        }
    }
}
