internal import PodSpec

/// Rules for AppArmor profiles (`ValidateAppArmorProfileField`, `validateAppArmorAnnotationsAndFieldsMatchOnCreate`).
enum AppArmorRules {
    /// One byte less than the longest path of Linux.
    fileprivate static let lengthLimit = 4095

    static func check(_ profile: AppArmorProfile, at path: FieldPath, _ findings: inout Findings) {
        switch profile.type {
        case .localhost: checkFile(profile.localhostProfile, at: path.child("localhostProfile"), &findings)
        case .runtimeDefault, .unconfined:
            guard let file = profile.localhostProfile else { return }
            findings.invalid(path.child("localhostProfile"), .string(file), "can only be set when AppArmor type is Localhost")
        case .zero: findings.required(path.child("type"), "type is required when appArmorProfile is set")
        case let type:
            findings.notSupported(path.child("type"), .string(type.rawValue), ["Localhost", "RuntimeDefault", "Unconfined"])
        }
    }

    private static func checkFile(_ file: String?, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        guard let file, !file.isEmpty else {
            return findings.required(path(), "must be set when AppArmor type is Localhost")
        }
        if file.isPadded { findings.invalid(path(), .string(file), "must not be padded with whitespace") }
        if file.utf8.count > lengthLimit { findings.tooLong(path(), limit: lengthLimit) }
    }

    /// The annotations that once held the profiles have to agree with the fields of a new pod.
    static func checkAnnotations(_ annotations: [String: String], _ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        if spec.os?.name == .windows { return }
        for container in spec.containerPlaces {
            guard let profile = container.securityContext?.appArmorProfile ?? spec.securityContext?.appArmorProfile,
                let text = annotations[PodAnnotationRules.appArmorPrefix + container.name]
            else { continue }
            checkMatch(text, profile, at: container.path(in: path).child("securityContext", "appArmorProfile"), &findings)
        }
    }

    private static func checkMatch(_ annotation: String, _ profile: AppArmorProfile, at path: FieldPath, _ findings: inout Findings) {
        let isSameType: Bool
        switch profile.type {
        case .unconfined: isSameType = annotation == "unconfined"
        case .runtimeDefault: isSameType = annotation == "runtime/default"
        case .localhost: isSameType = annotation.hasPrefix("localhost/")
        default: return
        }
        if !isSameType {
            findings.forbidden(path.child("type"), "apparmor type in annotation and field must match")
        } else if profile.type == .localhost, profile.localhostProfile != String(annotation.dropFirst("localhost/".count)) {
            findings.forbidden(path.child("localhostProfile"), "apparmor profile in annotation and field must match")
        }
    }
}

extension AppArmorProfile {
    /// The profile that a deprecated annotation asks for; nil when there would be something wrong with it.
    ///
    /// Kubernetes: `ApparmorFieldForAnnotation` in `pkg/api/pod`.
    init?(annotation: String) {
        switch annotation {
        case "unconfined": self.init(type: .unconfined)
        case "runtime/default": self.init(type: .runtimeDefault)
        default:
            guard let file = annotation.dropping(prefix: "localhost/"), !file.isEmpty, !file.isPadded,
                file.utf8.count <= AppArmorRules.lengthLimit
            else { return nil }
            self.init(type: .localhost, localhostProfile: file)
        }
    }
}
