/// How an Azure disk is managed.
///
/// Kubernetes: `AzureDiskVolumeSource.kind`.
public struct AzureDataDiskKind: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Several blob disks in one storage account.
    public static let shared = AzureDataDiskKind(rawValue: "Shared")
    /// One blob disk in one storage account.
    public static let dedicated = AzureDataDiskKind(rawValue: "Dedicated")
    /// An Azure managed disk.
    public static let managed = AzureDataDiskKind(rawValue: "Managed")

    /// The values that Kubernetes knows.
    public static let known: [AzureDataDiskKind] = [.shared, .dedicated, .managed]
}
