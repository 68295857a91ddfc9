/// How a volume may be mounted.
///
/// Kubernetes: `PersistentVolumeClaimSpec.accessModes`.
public struct PersistentVolumeAccessMode: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Read and written by one node.
    public static let readWriteOnce = PersistentVolumeAccessMode(rawValue: "ReadWriteOnce")
    /// Read by many nodes.
    public static let readOnlyMany = PersistentVolumeAccessMode(rawValue: "ReadOnlyMany")
    /// Read and written by many nodes.
    public static let readWriteMany = PersistentVolumeAccessMode(rawValue: "ReadWriteMany")
    /// Read and written by one pod.
    public static let readWriteOncePod = PersistentVolumeAccessMode(rawValue: "ReadWriteOncePod")

    /// The values that Kubernetes knows.
    public static let known: [PersistentVolumeAccessMode] = [.readWriteOnce, .readOnlyMany, .readWriteMany, .readWriteOncePod]
}
