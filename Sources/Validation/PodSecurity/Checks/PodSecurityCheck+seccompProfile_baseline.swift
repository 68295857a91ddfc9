internal import PodSpec

extension PodSecurityCheck {
    /// A seccomp profile must be the runtime's own or one on the node.
    static let seccompProfileBaseline = PodSecurityCheck(id: "seccompProfile_baseline", level: .baseline) { subject in
        forbiddenSeccompProfiles(of: subject)
    }

    /// The profiles that are neither the runtime's own nor on the node.
    static func forbiddenSeccompProfiles(of subject: PodSecuritySubject) -> PodSecurityViolation? {
        var offenders = PodSecurityOffenders()
        var types: [String] = []
        if let profile = subject.spec.securityContext?.seccompProfile, !isAllowed(profile) {
            types.append(profile.type.rawValue)
            offenders.addPod(subject.securityPath.child("seccompProfile", "type"), "sets seccomp profile type \"\(profile.type)\"")
        }
        for container in subject.containers {
            guard let profile = container.securityContext?.seccompProfile, !isAllowed(profile) else { continue }
            types.append(profile.type.rawValue)
            offenders.add(
                container, container.securityPath.child("seccompProfile", "type"), "sets seccomp profile type \"\(profile.type)\"")
        }
        guard !offenders.isEmpty else { return nil }
        let values = PodSecurityWording.quoted(PodSecurityWording.sorted(types))
        return PodSecurityViolation(
            reason: "seccompProfile",
            detail: "\(offenders.text) must not set securityContext.seccompProfile.type to \(values)",
            places: offenders.places
        )
    }

    static func isAllowed(_ profile: SeccompProfile) -> Bool {
        profile.type == .runtimeDefault || profile.type == .localhost
    }
}
