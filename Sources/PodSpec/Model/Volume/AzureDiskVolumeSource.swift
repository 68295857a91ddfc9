/// An Azure data disk mounted into a pod.
///
/// Kubernetes: `AzureDiskVolumeSource` in `core/v1`.
public struct AzureDiskVolumeSource: APIObject {
    /// Name of the data disk in Azure storage that is mounted.
    public var diskName: String
    /// URI of the data disk: a blob address, or a managed disk's resource ID, depending on `kind`.
    public var diskURI: String
    /// Host caching used for the disk: `None`, `ReadOnly` or `ReadWrite`.
    ///
    /// Defaults to `ReadWrite`.
    public var cachingMode: AzureDataDiskCachingMode?
    /// File system of the disk, such as `ext4`, `xfs` or `ntfs`.
    ///
    /// Must be supported by the node; defaults to `ext4`.
    public var fsType: String?
    /// Whether the disk is mounted read-only.
    ///
    /// Defaults to false.
    public var readOnly: Bool?
    /// Kind of disk: `Shared`, `Dedicated` or `Managed`.
    ///
    /// Defaults to `Shared`.
    public var kind: AzureDataDiskKind?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        diskName: String,
        diskURI: String,
        cachingMode: AzureDataDiskCachingMode? = nil,
        fsType: String? = nil,
        readOnly: Bool? = nil,
        kind: AzureDataDiskKind? = nil
    ) {
        self.diskName = diskName
        self.diskURI = diskURI
        self.cachingMode = cachingMode
        self.fsType = fsType
        self.readOnly = readOnly
        self.kind = kind
    }
}

extension AzureDiskVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "AzureDiskVolumeSource",
        zero: AzureDiskVolumeSource(diskName: "", diskURI: ""),
        [
            .required("diskName", \.diskName),
            .required("diskURI", \.diskURI),
            .optional("cachingMode", \.cachingMode),
            .optional("fsType", \.fsType),
            .optional("readOnly", \.readOnly),
            .optional("kind", \.kind),
        ]
    )
}
