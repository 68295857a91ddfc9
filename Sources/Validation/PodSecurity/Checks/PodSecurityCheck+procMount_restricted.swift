internal import PodSpec

extension PodSecurityCheck {
    /// `/proc` keeps its masks, also in a user namespace.
    static let procMountRestricted = PodSecurityCheck(
        id: "procMount_restricted",
        level: .restricted,
        replaces: procMount.id,
        violation: unmaskedProc
    )
}
