/// An OCI image or artifact mounted read-only as a volume.
///
/// Kubernetes: `ImageVolumeSource` in `core/v1`.
public struct ImageVolumeSource: APIObject {
    /// Image or artifact to mount, in the same syntax as a container's `image`.
    ///
    /// The pod's pull secrets apply. May be empty so that higher-level configuration can supply it.
    ///
    /// - Since: Kubernetes 1.31
    public var reference: String?
    /// When to pull the image: `Always`, `Never` or `IfNotPresent`.
    ///
    /// Defaults to `Always` for the `latest` tag, otherwise to `IfNotPresent`.
    ///
    /// - Since: Kubernetes 1.31
    public var pullPolicy: ImagePullPolicy?

    /// Makes a value from its fields; what isn't given is absent.
    public init(reference: String? = nil, pullPolicy: ImagePullPolicy? = nil) {
        self.reference = reference
        self.pullPolicy = pullPolicy
    }
}

extension ImageVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ImageVolumeSource",
        zero: ImageVolumeSource(),
        [
            .optional("reference", \.reference, since: 31, zeroIsAbsent: true),
            .optional("pullPolicy", \.pullPolicy, since: 31, zeroIsAbsent: true),
        ]
    )
}
