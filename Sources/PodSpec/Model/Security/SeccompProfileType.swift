/// Where a seccomp profile comes from.
///
/// Kubernetes: `SeccompProfile.type`.
public struct SeccompProfileType: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A file on the node.
    public static let localhost = SeccompProfileType(rawValue: "Localhost")
    /// The runtime's own profile.
    public static let runtimeDefault = SeccompProfileType(rawValue: "RuntimeDefault")
    /// None.
    public static let unconfined = SeccompProfileType(rawValue: "Unconfined")

    /// The values that Kubernetes knows.
    public static let known: [SeccompProfileType] = [.localhost, .runtimeDefault, .unconfined]
}
