/// Whether a read-only mount is read-only all the way down.
///
/// Kubernetes: `VolumeMount.recursiveReadOnly`.
public struct RecursiveReadOnlyMode: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Only the mount itself.
    public static let disabled = RecursiveReadOnlyMode(rawValue: "Disabled")
    /// All the way down where the runtime can.
    public static let ifPossible = RecursiveReadOnlyMode(rawValue: "IfPossible")
    /// All the way down, or the pod fails.
    public static let enabled = RecursiveReadOnlyMode(rawValue: "Enabled")

    /// The values that Kubernetes knows.
    public static let known: [RecursiveReadOnlyMode] = [.disabled, .ifPossible, .enabled]
}
