/// A projection of a service account token that the kubelet keeps fresh.
///
/// Kubernetes: `ServiceAccountTokenProjection` in `core/v1`.
public struct ServiceAccountTokenProjection: APIObject {
    /// Intended audience of the token; recipients should reject tokens not meant for them.
    ///
    /// Defaults to the API server's identifier.
    public var audience: String?
    /// Requested lifetime of the token in seconds, at least 600; defaults to 3600.
    ///
    /// The kubelet rotates it after 80 percent of its lifetime or 24 hours.
    public var expirationSeconds: Int64?
    /// Relative path, from the volume's root, of the file to write the token to.
    public var path: String
    /// User ID that owns the file, overriding the volume's `defaultUser`.
    ///
    /// Requires the alpha `AtomicWriteVolumeUserFields` feature gate.
    ///
    /// - Since: Kubernetes 1.37
    public var user: Int64?

    /// Makes a value from its fields; what isn't given is absent.
    public init(path: String, audience: String? = nil, expirationSeconds: Int64? = nil, user: Int64? = nil) {
        self.audience = audience
        self.expirationSeconds = expirationSeconds
        self.path = path
        self.user = user
    }
}

extension ServiceAccountTokenProjection {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ServiceAccountTokenProjection",
        zero: ServiceAccountTokenProjection(path: ""),
        [
            .optional("audience", \.audience, zeroIsAbsent: true),
            .optional("expirationSeconds", \.expirationSeconds),
            .required("path", \.path),
            .optional("user", \.user, since: 37),
        ]
    )
}
