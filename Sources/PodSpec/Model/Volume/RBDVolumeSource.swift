/// A Ceph RADOS block device; deprecated, and its in-tree driver has been removed.
///
/// Kubernetes: `RBDVolumeSource` in `core/v1`.
public struct RBDVolumeSource: APIObject {
    /// Addresses of the Ceph monitors.
    ///
    /// At least one is needed.
    public var monitors: [String]
    /// Name of the RADOS image, within the pool, to mount.
    public var image: String
    /// Filesystem type to mount, such as `ext4` or `xfs`.
    ///
    /// It must be supported by the node's operating system and defaults to `ext4`.
    public var fsType: String?
    /// RADOS pool that contains the image.
    ///
    /// Defaults to `rbd`.
    public var pool: String?
    /// Name of the RADOS user.
    ///
    /// Defaults to `admin`.
    public var user: String?
    /// Path of the key ring for the RADOS user.
    ///
    /// Defaults to `/etc/ceph/keyring`; ignored when `secretRef` is set.
    public var keyring: String?
    /// Secret holding the authentication key of the RADOS user.
    ///
    /// When set, it takes the place of `keyring`.
    @inlinable @Indirect public var secretRef: LocalObjectReference?
    /// Whether to force the volume to be mounted read-only.
    ///
    /// Defaults to `false`.
    public var readOnly: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        monitors: [String],
        image: String,
        fsType: String? = nil,
        pool: String? = nil,
        user: String? = nil,
        keyring: String? = nil,
        secretRef: LocalObjectReference? = nil,
        readOnly: Bool? = nil
    ) {
        self.monitors = monitors
        self.image = image
        self.fsType = fsType
        self.pool = pool
        self.user = user
        self.keyring = keyring
        self.secretRef = secretRef
        self.readOnly = readOnly
    }
}

extension RBDVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "RBDVolumeSource",
        zero: RBDVolumeSource(monitors: [], image: ""),
        [
            .required("monitors", \.monitors),
            .required("image", \.image),
            .optional("fsType", \.fsType, zeroIsAbsent: true),
            .optional("pool", \.pool, zeroIsAbsent: true),
            .optional("user", \.user, zeroIsAbsent: true),
            .optional("keyring", \.keyring, zeroIsAbsent: true),
            .optional("secretRef", \._secretRef),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
        ]
    )
}
