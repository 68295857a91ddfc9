/// A CephFS file system mounted into a pod.
///
/// Kubernetes: `CephFSVolumeSource` in `core/v1`.
public struct CephFSVolumeSource: APIObject {
    /// Addresses of the Ceph monitors to connect to; at least one is needed.
    public var monitors: [String]
    /// Directory within the file system to mount.
    ///
    /// Defaults to its root, `/`.
    public var path: String?
    /// Ceph user name to connect with.
    ///
    /// Defaults to `admin`.
    public var user: String?
    /// Path of the node's key ring file for the Ceph user.
    ///
    /// Defaults to `/etc/ceph/user.secret`.
    public var secretFile: String?
    /// Secret with the Ceph user's credentials.
    ///
    /// Takes the place of `secretFile` when set.
    @inlinable @Indirect public var secretRef: LocalObjectReference?
    /// Whether the file system is mounted read-only.
    ///
    /// Defaults to false.
    public var readOnly: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        monitors: [String],
        path: String? = nil,
        user: String? = nil,
        secretFile: String? = nil,
        secretRef: LocalObjectReference? = nil,
        readOnly: Bool? = nil
    ) {
        self.monitors = monitors
        self.path = path
        self.user = user
        self.secretFile = secretFile
        self.secretRef = secretRef
        self.readOnly = readOnly
    }
}

extension CephFSVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "CephFSVolumeSource",
        zero: CephFSVolumeSource(monitors: []),
        [
            .required("monitors", \.monitors),
            .optional("path", \.path, zeroIsAbsent: true),
            .optional("user", \.user, zeroIsAbsent: true),
            .optional("secretFile", \.secretFile, zeroIsAbsent: true),
            .optional("secretRef", \._secretRef),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
        ]
    )
}
