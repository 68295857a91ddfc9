/// A file whose content comes from a field of the pod or a container's resources.
///
/// Kubernetes: `DownwardAPIVolumeFile` in `core/v1`.
public struct DownwardAPIVolumeFile: APIObject {
    /// Relative path of the file within the volume.
    ///
    /// Can't be absolute or contain `..`.
    public var path: String
    /// Pod field to write: `metadata.annotations`, `metadata.labels`, `metadata.name`, `metadata.namespace` or `metadata.uid`.
    ///
    /// Set exactly one of this and `resourceFieldRef`.
    @inlinable @Indirect public var fieldRef: ObjectFieldSelector?
    /// Container resource to write, such as `limits.cpu` or `requests.memory`.
    ///
    /// Set exactly one of this and `fieldRef`; the container must be named.
    @inlinable @Indirect public var resourceFieldRef: ResourceFieldSelector?
    /// Permission bits for this file, overriding the volume's `defaultMode`.
    ///
    /// Between `0` and `0o777` (511 decimal); options such as `fsGroup` may alter the result.
    public var mode: Int32?
    /// User ID that owns the file, overriding the volume's `defaultUser`.
    ///
    /// Requires the alpha `AtomicWriteVolumeUserFields` feature gate.
    ///
    /// - Since: Kubernetes 1.37
    public var user: Int64?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        path: String,
        fieldRef: ObjectFieldSelector? = nil,
        resourceFieldRef: ResourceFieldSelector? = nil,
        mode: Int32? = nil,
        user: Int64? = nil
    ) {
        self.path = path
        self.fieldRef = fieldRef
        self.resourceFieldRef = resourceFieldRef
        self.mode = mode
        self.user = user
    }
}

extension DownwardAPIVolumeFile {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "DownwardAPIVolumeFile",
        zero: DownwardAPIVolumeFile(path: ""),
        [
            .required("path", \.path),
            .optional("fieldRef", \._fieldRef),
            .optional("resourceFieldRef", \._resourceFieldRef),
            .optional("mode", \.mode),
            .optional("user", \.user, since: 37),
        ]
    )
}
