/// The AppArmor profile that confines a container or pod.
///
/// Kubernetes: `AppArmorProfile` in `core/v1`.
public struct AppArmorProfile: APIObject {
    /// Where the profile comes from: `Localhost` for one loaded on the node, `RuntimeDefault` for the runtime's own, or
    /// `Unconfined` for none.
    ///
    /// - Since: Kubernetes 1.30
    public var type: AppArmorProfileType
    /// Name of a profile already loaded on the node.
    ///
    /// Required when `type` is `Localhost`, otherwise not allowed.
    ///
    /// - Since: Kubernetes 1.30
    public var localhostProfile: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(type: AppArmorProfileType, localhostProfile: String? = nil) {
        self.type = type
        self.localhostProfile = localhostProfile
    }
}

extension AppArmorProfile {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "AppArmorProfile",
        zero: AppArmorProfile(type: ""),
        [
            .required("type", \.type, since: 30),
            .optional("localhostProfile", \.localhostProfile, since: 30),
        ]
    )
}
