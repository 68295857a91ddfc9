/// A StorageOS volume; deprecated, and its in-tree driver has been removed.
///
/// Kubernetes: `StorageOSVolumeSource` in `core/v1`.
public struct StorageOSVolumeSource: APIObject {
    /// Name of the StorageOS volume.
    ///
    /// It is unique only within its StorageOS namespace.
    public var volumeName: String?
    /// StorageOS namespace in which to look for the volume.
    ///
    /// When absent, the pod's namespace is used; set `default` when StorageOS namespaces aren't in use.
    public var volumeNamespace: String?
    /// Filesystem type to mount, such as `ext4` or `xfs`.
    ///
    /// It must be supported by the node's operating system and defaults to `ext4`.
    public var fsType: String?
    /// Whether to force the volume to be mounted read-only.
    ///
    /// Defaults to `false`.
    public var readOnly: Bool?
    /// Secret with the StorageOS API credentials.
    ///
    /// When absent, default values are tried.
    @inlinable @Indirect public var secretRef: LocalObjectReference?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        volumeName: String? = nil,
        volumeNamespace: String? = nil,
        fsType: String? = nil,
        readOnly: Bool? = nil,
        secretRef: LocalObjectReference? = nil
    ) {
        self.volumeName = volumeName
        self.volumeNamespace = volumeNamespace
        self.fsType = fsType
        self.readOnly = readOnly
        self.secretRef = secretRef
    }
}

extension StorageOSVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "StorageOSVolumeSource",
        zero: StorageOSVolumeSource(),
        [
            .optional("volumeName", \.volumeName, zeroIsAbsent: true),
            .optional("volumeNamespace", \.volumeNamespace, zeroIsAbsent: true),
            .optional("fsType", \.fsType, zeroIsAbsent: true),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
            .optional("secretRef", \._secretRef),
        ]
    )
}
