/// A Portworx volume; deprecated, with operations redirected to the CSI driver.
///
/// Kubernetes: `PortworxVolumeSource` in `core/v1`.
public struct PortworxVolumeSource: APIObject {
    /// Unique identifier of the Portworx volume to mount.
    public var volumeID: String
    /// Filesystem type to mount, such as `ext4` or `xfs`.
    ///
    /// It must be supported by the node's operating system and defaults to `ext4`.
    public var fsType: String?
    /// Whether to force the volume to be mounted read-only.
    ///
    /// Defaults to `false`.
    public var readOnly: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(volumeID: String, fsType: String? = nil, readOnly: Bool? = nil) {
        self.volumeID = volumeID
        self.fsType = fsType
        self.readOnly = readOnly
    }
}

extension PortworxVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PortworxVolumeSource",
        zero: PortworxVolumeSource(volumeID: ""),
        [
            .required("volumeID", \.volumeID),
            .optional("fsType", \.fsType, zeroIsAbsent: true),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
        ]
    )
}
