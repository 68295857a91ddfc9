internal import PodSpec

extension PodSecurityCheck {
    /// A profile, by field or by annotation, must be the runtime's own or one loaded on the node.
    static let appArmorProfile = PodSecurityCheck(id: "appArmorProfile", level: .baseline) { subject in
        var offenders = PodSecurityOffenders()
        var types: [String] = []
        if let type = forbiddenType(subject.spec.securityContext?.appArmorProfile) {
            types.append(type)
            offenders.addPod(subject.securityPath.child("appArmorProfile", "type"), "sets AppArmor profile type \"\(type)\"")
        }
        for container in subject.containers {
            guard let type = forbiddenType(container.securityContext?.appArmorProfile) else { continue }
            types.append(type)
            offenders.add(container, container.securityPath.child("appArmorProfile", "type"), "has AppArmor profile type \"\(type)\"")
        }
        let annotations = subject.annotations.filter {
            $0.key.hasPrefix(PodAnnotationRules.appArmorPrefix) && !isAllowed(annotation: $0.value)
        }
        let annotationTexts = PodSecurityWording.sorted(annotations.map { "\($0.key)=\(GoText.quoted($0.value))" })
        let annotationPlaces = PodSecurityWording.sorted(annotations.keys).map { key in
            Diagnostic.Related(
                path: subject.path.child("metadata", "annotations").key(key),
                message: "the annotation asks for AppArmor profile \"\(annotations[key] ?? "")\""
            )
        }
        guard !offenders.isEmpty || !annotations.isEmpty else { return nil }
        let setters =
            (offenders.isEmpty ? [] : [offenders.text])
            + (annotations.isEmpty ? [] : [PodSecurityWording.plural("annotation", annotations.count)])
        let values = PodSecurityWording.sorted(types) + annotationTexts
        return PodSecurityViolation(
            reason: PodSecurityWording.plural("forbidden AppArmor profile", values.count),
            detail: "\(setters.joined(separator: " and ")) must not set AppArmor profile type to \(PodSecurityWording.quoted(values))",
            places: offenders.places + annotationPlaces
        )
    }

    private static func forbiddenType(_ profile: AppArmorProfile?) -> String? {
        guard let type = profile?.type, type != .runtimeDefault, type != .localhost else { return nil }
        return type.rawValue
    }

    private static func isAllowed(annotation: String) -> Bool {
        annotation.isEmpty || annotation == "runtime/default" || annotation.hasPrefix("localhost/")
    }
}
