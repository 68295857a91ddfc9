/// What a volume is.
///
/// Kubernetes: `PersistentVolumeClaimSpec.volumeMode`.
public struct PersistentVolumeMode: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A raw block device.
    public static let block = PersistentVolumeMode(rawValue: "Block")
    /// A file system.
    public static let filesystem = PersistentVolumeMode(rawValue: "Filesystem")

    /// The values that Kubernetes knows.
    public static let known: [PersistentVolumeMode] = [.block, .filesystem]
}
