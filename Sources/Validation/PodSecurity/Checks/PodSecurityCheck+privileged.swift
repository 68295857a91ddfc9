internal import PodSpec

extension PodSecurityCheck {
    /// A privileged container is root on the node.
    static let privileged = PodSecurityCheck(id: "privileged", level: .baseline) { subject in
        var offenders = PodSecurityOffenders()
        for container in subject.containers where container.securityContext?.privileged == true {
            offenders.add(container, container.securityPath.child("privileged"), "sets securityContext.privileged=true")
        }
        guard !offenders.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "privileged",
            detail: "\(offenders.containerText) must not set securityContext.privileged=true",
            places: offenders.places
        )
    }
}
