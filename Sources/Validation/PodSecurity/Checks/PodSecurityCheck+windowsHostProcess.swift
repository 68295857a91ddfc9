internal import PodSpec

extension PodSecurityCheck {
    /// Containers that are processes of a Windows node are not for pods.
    static let windowsHostProcess = PodSecurityCheck(id: "windowsHostProcess", level: .baseline) { subject in
        var offenders = PodSecurityOffenders()
        let what = "sets securityContext.windowsOptions.hostProcess=true"
        if subject.spec.securityContext?.windowsOptions?.hostProcess == true {
            offenders.addPod(subject.securityPath.child("windowsOptions", "hostProcess"), what)
        }
        for container in subject.containers where container.securityContext?.windowsOptions?.hostProcess == true {
            offenders.add(container, container.securityPath.child("windowsOptions", "hostProcess"), what)
        }
        guard !offenders.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "hostProcess",
            detail: "\(offenders.text) must not set securityContext.windowsOptions.hostProcess=true",
            places: offenders.places
        )
    }
}
