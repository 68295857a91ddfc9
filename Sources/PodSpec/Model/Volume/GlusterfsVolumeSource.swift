/// A Glusterfs mount; deprecated, and its in-tree driver has been removed.
///
/// Kubernetes: `GlusterfsVolumeSource` in `core/v1`.
public struct GlusterfsVolumeSource: APIObject {
    /// Name of the Endpoints object that describes the Glusterfs topology.
    public var endpoints: String
    /// Name of the Glusterfs volume to mount into the pod.
    public var path: String
    /// Whether to force the volume to be mounted read-only.
    ///
    /// Defaults to `false`.
    public var readOnly: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(endpoints: String, path: String, readOnly: Bool? = nil) {
        self.endpoints = endpoints
        self.path = path
        self.readOnly = readOnly
    }
}

extension GlusterfsVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "GlusterfsVolumeSource",
        zero: GlusterfsVolumeSource(endpoints: "", path: ""),
        [
            .required("endpoints", \.endpoints),
            .required("path", \.path),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
        ]
    )
}
