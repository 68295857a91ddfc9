internal import PodSpec

extension PodSecurityCheck {
    /// `/proc` keeps its masks, unless the pod has a user namespace of its own.
    static let procMount = PodSecurityCheck(id: "procMount", level: .baseline) { subject in
        subject.hasUserNamespace ? nil : unmaskedProc(subject)
    }

    /// The containers that mount `/proc` other than by default.
    static func unmaskedProc(_ subject: PodSecuritySubject) -> PodSecurityViolation? {
        var offenders = PodSecurityOffenders()
        var types: [String] = []
        for container in subject.containers {
            guard let type = container.securityContext?.procMount, type != .default else { continue }
            types.append(type.rawValue)
            offenders.add(container, container.securityPath.child("procMount"), "sets securityContext.procMount to \"\(type)\"")
        }
        guard !offenders.isEmpty else { return nil }
        let values = PodSecurityWording.quoted(PodSecurityWording.sorted(types))
        return PodSecurityViolation(
            reason: "procMount",
            detail: "\(offenders.containerText) must not set securityContext.procMount to \(values)",
            places: offenders.places
        )
    }
}
