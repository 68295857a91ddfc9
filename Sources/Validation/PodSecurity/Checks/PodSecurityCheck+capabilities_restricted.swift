internal import PodSpec

extension PodSecurityCheck {
    /// Every container must drop all capabilities and may add only `NET_BIND_SERVICE`.
    static let capabilitiesRestricted = PodSecurityCheck(
        id: "capabilities_restricted",
        level: .restricted,
        replaces: capabilitiesBaseline.id
    ) { subject in
        guard !subject.isWindows else { return nil }
        var keepers = PodSecurityOffenders()
        for container in subject.containers {
            guard container.securityContext?.capabilities?.drop?.contains("ALL") != true else { continue }
            keepers.add(container, container.securityPath.child("capabilities", "drop"), "doesn't drop capability \"ALL\"")
        }
        var adders = PodSecurityOffenders()
        let added = addedCapabilities(of: subject, except: ["NET_BIND_SERVICE"], into: &adders)
        var details: [String] = []
        if !keepers.isEmpty { details.append("\(keepers.containerText) must set securityContext.capabilities.drop=[\"ALL\"]") }
        if !adders.isEmpty {
            details.append(
                "\(adders.containerText) must not include \(PodSecurityWording.quoted(added)) in securityContext.capabilities.add"
            )
        }
        guard !details.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "unrestricted capabilities",
            detail: details.joined(separator: "; "),
            places: keepers.places + adders.places
        )
    }
}
