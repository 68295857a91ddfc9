/// What an empty directory is kept on.
///
/// Kubernetes: `EmptyDirVolumeSource.medium`.
public struct StorageMedium: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The node's storage.
    public static let `default` = StorageMedium(rawValue: "")
    /// RAM; counts towards memory limits.
    public static let memory = StorageMedium(rawValue: "Memory")
    /// Huge pages.
    public static let hugePages = StorageMedium(rawValue: "HugePages")

    /// The values that Kubernetes knows.
    public static let known: [StorageMedium] = [.default, .memory, .hugePages]
}
