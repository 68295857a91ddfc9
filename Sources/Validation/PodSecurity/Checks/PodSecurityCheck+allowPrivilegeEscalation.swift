internal import PodSpec

extension PodSecurityCheck {
    /// Every container must give up gaining privileges, as by set-user-ID programs.
    static let allowPrivilegeEscalation = PodSecurityCheck(id: "allowPrivilegeEscalation", level: .restricted) { subject in
        guard !subject.isWindows else { return nil }
        var offenders = PodSecurityOffenders()
        for container in subject.containers where container.securityContext?.allowPrivilegeEscalation != false {
            offenders.add(
                container,
                container.securityPath.child("allowPrivilegeEscalation"),
                "doesn't set securityContext.allowPrivilegeEscalation=false"
            )
        }
        guard !offenders.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "allowPrivilegeEscalation != false",
            detail: "\(offenders.containerText) must set securityContext.allowPrivilegeEscalation=false",
            places: offenders.places
        )
    }
}
