/// How the host caches an Azure disk.
///
/// Kubernetes: `AzureDiskVolumeSource.cachingMode`.
public struct AzureDataDiskCachingMode: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Not at all.
    public static let none = AzureDataDiskCachingMode(rawValue: "None")
    /// Reads.
    public static let readOnly = AzureDataDiskCachingMode(rawValue: "ReadOnly")
    /// Reads and writes.
    public static let readWrite = AzureDataDiskCachingMode(rawValue: "ReadWrite")

    /// The values that Kubernetes knows.
    public static let known: [AzureDataDiskCachingMode] = [.none, .readOnly, .readWrite]
}
