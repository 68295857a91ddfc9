/// How `/proc` is mounted.
///
/// Kubernetes: `SecurityContext.procMount`.
public struct ProcMountType: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// With the runtime's masked and read-only paths.
    public static let `default` = ProcMountType(rawValue: "Default")
    /// With nothing hidden.
    public static let unmasked = ProcMountType(rawValue: "Unmasked")

    /// The values that Kubernetes knows.
    public static let known: [ProcMountType] = [.default, .unmasked]
}
