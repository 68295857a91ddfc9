/// A file or directory of the node's own filesystem exposed to the pod.
///
/// Kubernetes: `HostPathVolumeSource` in `core/v1`.
public struct HostPathVolumeSource: APIObject {
    /// Path on the node.
    ///
    /// If it is a symbolic link, the link is followed to the real path. The pod gains direct access to the host, so restrict its
    /// use.
    public var path: String
    /// Check performed on the path before mounting.
    ///
    /// One of `DirectoryOrCreate`, `Directory`, `FileOrCreate`, `File`, `Socket`, `CharDevice`, `BlockDevice`, or empty, the
    /// default, for no check.
    public var type: HostPathType?

    /// Makes a value from its fields; what isn't given is absent.
    public init(path: String, type: HostPathType? = nil) {
        self.path = path
        self.type = type
    }
}

extension HostPathVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "HostPathVolumeSource",
        zero: HostPathVolumeSource(path: ""),
        [
            .required("path", \.path),
            .optional("type", \.type),
        ]
    )
}
