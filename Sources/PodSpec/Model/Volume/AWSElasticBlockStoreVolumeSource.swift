/// An Amazon EBS disk, in the node's availability zone, mounted into a pod.
///
/// Kubernetes: `AWSElasticBlockStoreVolumeSource` in `core/v1`.
public struct AWSElasticBlockStoreVolumeSource: APIObject {
    /// Identifier of the EBS volume to mount, as assigned by AWS.
    public var volumeID: String
    /// File system of the volume, such as `ext4`, `xfs` or `ntfs`.
    ///
    /// Must be supported by the node; `ext4` is assumed when absent.
    public var fsType: String?
    /// Number of the disk partition to mount.
    ///
    /// The volume is mounted as a whole when absent or 0.
    public var partition: Int32?
    /// Whether the volume is mounted read-only.
    ///
    /// Defaults to false.
    public var readOnly: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(volumeID: String, fsType: String? = nil, partition: Int32? = nil, readOnly: Bool? = nil) {
        self.volumeID = volumeID
        self.fsType = fsType
        self.partition = partition
        self.readOnly = readOnly
    }
}

extension AWSElasticBlockStoreVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "AWSElasticBlockStoreVolumeSource",
        zero: AWSElasticBlockStoreVolumeSource(volumeID: ""),
        [
            .required("volumeID", \.volumeID),
            .optional("fsType", \.fsType, zeroIsAbsent: true),
            .optional("partition", \.partition, zeroIsAbsent: true),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
        ]
    )
}
