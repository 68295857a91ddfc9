/// The seccomp profile that filters a container's or pod's system calls.
///
/// Kubernetes: `SeccompProfile` in `core/v1`.
public struct SeccompProfile: APIObject {
    /// Where the profile comes from: `Localhost` for a file on the node, `RuntimeDefault` for the runtime's own, or `Unconfined`
    /// for none.
    public var type: SeccompProfileType
    /// Path of a profile file on the node, relative to the kubelet's seccomp directory.
    ///
    /// Required when `type` is `Localhost`, otherwise not allowed.
    public var localhostProfile: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(type: SeccompProfileType, localhostProfile: String? = nil) {
        self.type = type
        self.localhostProfile = localhostProfile
    }
}

extension SeccompProfile {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "SeccompProfile",
        zero: SeccompProfile(type: ""),
        [
            .required("type", \.type),
            .optional("localhostProfile", \.localhostProfile),
        ]
    )
}
