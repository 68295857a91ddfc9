/// A projection of cluster trust bundles into a file of PEM certificates.
///
/// Kubernetes: `ClusterTrustBundleProjection` in `core/v1`.
public struct ClusterTrustBundleProjection: APIObject {
    /// Name of a single bundle to project.
    ///
    /// Can't be combined with `signerName` and `labelSelector`.
    ///
    /// - Since: Kubernetes 1.29
    public var name: String?
    /// Signer whose bundles are projected, deduplicated into a single file.
    ///
    /// Can't be combined with `name`; narrow it with `labelSelector`.
    ///
    /// - Since: Kubernetes 1.29
    public var signerName: String?
    /// Label query on the bundles of `signerName`, valid only together with it.
    ///
    /// Absent matches nothing; an empty selector matches everything.
    ///
    /// - Since: Kubernetes 1.29
    @inlinable @Indirect public var labelSelector: LabelSelector?
    /// Whether the pod may start when no bundle matches.
    ///
    /// Otherwise startup waits until one does; defaults to `false`.
    ///
    /// - Since: Kubernetes 1.29
    public var optional: Bool?
    /// Relative path, from the volume's root, of the file to write.
    ///
    /// - Since: Kubernetes 1.29
    public var path: String
    /// User ID that owns the file, overriding the volume's `defaultUser`.
    ///
    /// Requires the alpha `AtomicWriteVolumeUserFields` feature gate.
    ///
    /// - Since: Kubernetes 1.37
    public var user: Int64?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        path: String,
        name: String? = nil,
        signerName: String? = nil,
        labelSelector: LabelSelector? = nil,
        optional: Bool? = nil,
        user: Int64? = nil
    ) {
        self.name = name
        self.signerName = signerName
        self.labelSelector = labelSelector
        self.optional = optional
        self.path = path
        self.user = user
    }
}

extension ClusterTrustBundleProjection {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ClusterTrustBundleProjection",
        zero: ClusterTrustBundleProjection(path: ""),
        [
            .optional("name", \.name, since: 29),
            .optional("signerName", \.signerName, since: 29),
            .optional("labelSelector", \._labelSelector, since: 29),
            .optional("optional", \.optional, since: 29),
            .required("path", \.path, since: 29),
            .optional("user", \.user, since: 37),
        ]
    )
}
