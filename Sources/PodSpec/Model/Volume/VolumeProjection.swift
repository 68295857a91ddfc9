/// One source of a projected volume; exactly one member is set.
///
/// Kubernetes: `VolumeProjection` in `core/v1`.
public struct VolumeProjection: APIObject {
    /// Projects keys of a secret in the pod's namespace into files.
    @inlinable @Indirect public var secret: SecretProjection?
    /// Projects fields of the pod and its containers into files.
    @inlinable @Indirect public var downwardAPI: DownwardAPIProjection?
    /// Projects keys of a config map in the pod's namespace into files.
    @inlinable @Indirect public var configMap: ConfigMapProjection?
    /// Projects a token of the pod's service account into a file.
    @inlinable @Indirect public var serviceAccountToken: ServiceAccountTokenProjection?
    /// Projects trust anchors of cluster trust bundles into a file that is kept up to date.
    ///
    /// - Since: Kubernetes 1.29
    @inlinable @Indirect public var clusterTrustBundle: ClusterTrustBundleProjection?
    /// Projects a private key and certificate chain that the kubelet requests, and renews, for the pod.
    ///
    /// - Since: Kubernetes 1.34
    @inlinable @Indirect public var podCertificate: PodCertificateProjection?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        secret: SecretProjection? = nil,
        downwardAPI: DownwardAPIProjection? = nil,
        configMap: ConfigMapProjection? = nil,
        serviceAccountToken: ServiceAccountTokenProjection? = nil,
        clusterTrustBundle: ClusterTrustBundleProjection? = nil,
        podCertificate: PodCertificateProjection? = nil
    ) {
        self.secret = secret
        self.downwardAPI = downwardAPI
        self.configMap = configMap
        self.serviceAccountToken = serviceAccountToken
        self.clusterTrustBundle = clusterTrustBundle
        self.podCertificate = podCertificate
    }
}

extension VolumeProjection {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "VolumeProjection",
        zero: VolumeProjection(),
        [
            .optional("secret", \._secret),
            .optional("downwardAPI", \._downwardAPI),
            .optional("configMap", \._configMap),
            .optional("serviceAccountToken", \._serviceAccountToken),
            .optional("clusterTrustBundle", \._clusterTrustBundle, since: 29),
            .optional("podCertificate", \._podCertificate, since: 34),
        ]
    )
}
