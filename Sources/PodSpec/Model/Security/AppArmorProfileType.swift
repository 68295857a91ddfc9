/// Where an AppArmor profile comes from.
///
/// Kubernetes: `AppArmorProfile.type`.
public struct AppArmorProfileType: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A profile loaded on the node.
    public static let localhost = AppArmorProfileType(rawValue: "Localhost")
    /// The runtime's own profile.
    public static let runtimeDefault = AppArmorProfileType(rawValue: "RuntimeDefault")
    /// None.
    public static let unconfined = AppArmorProfileType(rawValue: "Unconfined")

    /// The values that Kubernetes knows.
    public static let known: [AppArmorProfileType] = [.localhost, .runtimeDefault, .unconfined]
}
