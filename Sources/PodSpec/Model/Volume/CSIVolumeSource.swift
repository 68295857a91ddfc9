/// Ephemeral storage that a CSI driver provides inline for a pod.
///
/// Kubernetes: `CSIVolumeSource` in `core/v1`.
public struct CSIVolumeSource: APIObject {
    /// Name of the CSI driver that provides the volume, as registered in the cluster.
    public var driver: String
    /// Whether the volume is mounted read-only.
    ///
    /// Defaults to false.
    public var readOnly: Bool?
    /// File system to mount, such as `ext4`, `xfs` or `ntfs`.
    ///
    /// The CSI driver chooses when absent.
    public var fsType: String?
    /// Settings passed to the CSI driver; their names and meaning are up to the driver.
    public var volumeAttributes: [String: String]?
    /// Secret handed to the CSI driver when it publishes or unpublishes the volume on the node.
    @inlinable @Indirect public var nodePublishSecretRef: LocalObjectReference?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        driver: String,
        readOnly: Bool? = nil,
        fsType: String? = nil,
        volumeAttributes: [String: String]? = nil,
        nodePublishSecretRef: LocalObjectReference? = nil
    ) {
        self.driver = driver
        self.readOnly = readOnly
        self.fsType = fsType
        self.volumeAttributes = volumeAttributes
        self.nodePublishSecretRef = nodePublishSecretRef
    }
}

extension CSIVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "CSIVolumeSource",
        zero: CSIVolumeSource(driver: ""),
        [
            .required("driver", \.driver),
            .optional("readOnly", \.readOnly),
            .optional("fsType", \.fsType),
            .optional("volumeAttributes", \.volumeAttributes),
            .optional("nodePublishSecretRef", \._nodePublishSecretRef),
        ]
    )
}
