internal import PodSpec

extension PodSecurityCheck {
    /// Containers must promise not to run as root, each for itself or the pod for all.
    static let runAsNonRoot = PodSecurityCheck(id: "runAsNonRoot", level: .restricted) { subject in
        guard !subject.hasUserNamespace else { return nil }
        var refusers = PodSecurityOffenders()
        var silent = PodSecurityOffenders()
        let podPromise = subject.spec.securityContext?.runAsNonRoot
        if podPromise == false {
            refusers.addPod(subject.securityPath.child("runAsNonRoot"), "sets securityContext.runAsNonRoot=false")
        }
        for container in subject.containers {
            let path = container.securityPath.child("runAsNonRoot")
            switch container.securityContext?.runAsNonRoot {
            case true?: break
            case false?: refusers.add(container, path, "sets securityContext.runAsNonRoot=false")
            case nil: if podPromise != true { silent.add(container, path, "doesn't set securityContext.runAsNonRoot=true") }
            }
        }
        let reason = "runAsNonRoot != true"
        if !refusers.isEmpty {
            return PodSecurityViolation(
                reason: reason,
                detail: "\(refusers.text) must not set securityContext.runAsNonRoot=false",
                places: refusers.places
            )
        }
        guard !silent.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: reason,
            detail: "pod or \(silent.containerText) must set securityContext.runAsNonRoot=true",
            places: silent.places
        )
    }
}
