/// An NFS export mounted into the pod.
///
/// Kubernetes: `NFSVolumeSource` in `core/v1`.
public struct NFSVolumeSource: APIObject {
    /// Host name or IP address of the NFS server.
    public var server: String
    /// Absolute path, on the NFS server, of the exported directory.
    public var path: String
    /// Whether to force the export to be mounted read-only.
    ///
    /// Defaults to `false`.
    public var readOnly: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(server: String, path: String, readOnly: Bool? = nil) {
        self.server = server
        self.path = path
        self.readOnly = readOnly
    }
}

extension NFSVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "NFSVolumeSource",
        zero: NFSVolumeSource(server: "", path: ""),
        [
            .required("server", \.server),
            .required("path", \.path),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
        ]
    )
}
