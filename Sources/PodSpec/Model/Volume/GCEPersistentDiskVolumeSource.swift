/// A Google Compute Engine persistent disk; deprecated, with operations redirected to the CSI driver.
///
/// Kubernetes: `GCEPersistentDiskVolumeSource` in `core/v1`.
public struct GCEPersistentDiskVolumeSource: APIObject {
    /// Name of the persistent disk in Google Compute Engine.
    ///
    /// The disk must exist in the same project and zone as the node.
    public var pdName: String
    /// Filesystem type to mount, such as `ext4` or `xfs`.
    ///
    /// It must be supported by the node's operating system and defaults to `ext4`.
    public var fsType: String?
    /// Partition of the disk to mount, for example `1` for the first partition.
    ///
    /// Zero or absent mounts the whole disk.
    public var partition: Int32?
    /// Whether to force the volume to be mounted read-only.
    ///
    /// Defaults to `false`.
    public var readOnly: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(pdName: String, fsType: String? = nil, partition: Int32? = nil, readOnly: Bool? = nil) {
        self.pdName = pdName
        self.fsType = fsType
        self.partition = partition
        self.readOnly = readOnly
    }
}

extension GCEPersistentDiskVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "GCEPersistentDiskVolumeSource",
        zero: GCEPersistentDiskVolumeSource(pdName: ""),
        [
            .required("pdName", \.pdName),
            .optional("fsType", \.fsType, zeroIsAbsent: true),
            .optional("partition", \.partition, zeroIsAbsent: true),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
        ]
    )
}
