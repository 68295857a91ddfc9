/// A Photon Controller persistent disk; deprecated, and its in-tree driver has been removed.
///
/// Kubernetes: `PhotonPersistentDiskVolumeSource` in `core/v1`.
public struct PhotonPersistentDiskVolumeSource: APIObject {
    /// Identifier of the Photon Controller persistent disk to mount.
    public var pdID: String
    /// Filesystem type to mount, such as `ext4` or `xfs`.
    ///
    /// It must be supported by the node's operating system and defaults to `ext4`.
    public var fsType: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(pdID: String, fsType: String? = nil) {
        self.pdID = pdID
        self.fsType = fsType
    }
}

extension PhotonPersistentDiskVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PhotonPersistentDiskVolumeSource",
        zero: PhotonPersistentDiskVolumeSource(pdID: ""),
        [
            .required("pdID", \.pdID),
            .optional("fsType", \.fsType, zeroIsAbsent: true),
        ]
    )
}
