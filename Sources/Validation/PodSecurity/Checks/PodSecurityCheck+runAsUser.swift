internal import PodSpec

extension PodSecurityCheck {
    /// Nobody may ask for user 0.
    static let runAsUser = PodSecurityCheck(id: "runAsUser", level: .restricted) { subject in
        guard !subject.hasUserNamespace else { return nil }
        var offenders = PodSecurityOffenders()
        if subject.spec.securityContext?.runAsUser == 0 {
            offenders.addPod(subject.securityPath.child("runAsUser"), "sets securityContext.runAsUser=0")
        }
        for container in subject.containers where container.securityContext?.runAsUser == 0 {
            offenders.add(container, container.securityPath.child("runAsUser"), "sets securityContext.runAsUser=0")
        }
        guard !offenders.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "runAsUser=0",
            detail: "\(offenders.text) must not set runAsUser=0",
            places: offenders.places
        )
    }
}
