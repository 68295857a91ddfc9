internal import PodSpec

extension PodSecurityCheck {
    /// Every container must have a seccomp profile, its own or the pod's.
    static let seccompProfileRestricted = PodSecurityCheck(
        id: "seccompProfile_restricted",
        level: .restricted,
        replaces: seccompProfileBaseline.id
    ) { subject in
        guard !subject.isWindows else { return nil }
        if let violation = forbiddenSeccompProfiles(of: subject) { return violation }
        guard subject.spec.securityContext?.seccompProfile == nil else { return nil }
        var offenders = PodSecurityOffenders()
        for container in subject.containers where container.securityContext?.seccompProfile == nil {
            offenders.add(container, container.securityPath.child("seccompProfile", "type"), "sets no seccomp profile")
        }
        guard !offenders.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "seccompProfile",
            detail: "pod or \(offenders.containerText) must set securityContext.seccompProfile.type to \"RuntimeDefault\" or \"Localhost\"",
            places: offenders.places
        )
    }
}
