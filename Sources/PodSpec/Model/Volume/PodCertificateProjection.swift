/// A projection of a private key and certificate chain issued for the pod.
///
/// Kubernetes: `PodCertificateProjection` in `core/v1`.
public struct PodCertificateProjection: APIObject {
    /// Name of the signer that the certificate is requested from.
    ///
    /// - Since: Kubernetes 1.34
    public var signerName: String
    /// Type of key pair to generate.
    ///
    /// One of `RSA3072`, `RSA4096`, `ECDSAP256`, `ECDSAP384`, `ECDSAP521` or `ED25519`.
    ///
    /// - Since: Kubernetes 1.34
    public var keyType: String
    /// Longest lifetime allowed for the certificate, in seconds.
    ///
    /// Between 3600 (one hour) and 7862400 (91 days); defaults to 86400 (24 hours). The signer may issue a shorter one.
    ///
    /// - Since: Kubernetes 1.34
    public var maxExpirationSeconds: Int32?
    /// Relative path of the file for both the private key and the certificate chain, in PEM format with the key first.
    ///
    /// Updated in one piece, so the two always match.
    ///
    /// - Since: Kubernetes 1.34
    public var credentialBundlePath: String?
    /// Relative path of the file for the private key, in PEM format.
    ///
    /// Prefer `credentialBundlePath`, since separate files can be read mid-rotation.
    ///
    /// - Since: Kubernetes 1.34
    public var keyPath: String?
    /// Relative path of the file for the certificate chain, in PEM format.
    ///
    /// Prefer `credentialBundlePath`, since separate files can be read mid-rotation.
    ///
    /// - Since: Kubernetes 1.34
    public var certificateChainPath: String?
    /// Additional information passed to the signer with the certificate request.
    ///
    /// Keys follow annotation rules with a domain prefix; the signer documents what it accepts.
    ///
    /// - Since: Kubernetes 1.35
    public var userAnnotations: [String: String]?
    /// User ID that owns the files, overriding the volume's `defaultUser`.
    ///
    /// Requires the alpha `AtomicWriteVolumeUserFields` feature gate.
    ///
    /// - Since: Kubernetes 1.37
    public var user: Int64?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        signerName: String,
        keyType: String,
        maxExpirationSeconds: Int32? = nil,
        credentialBundlePath: String? = nil,
        keyPath: String? = nil,
        certificateChainPath: String? = nil,
        userAnnotations: [String: String]? = nil,
        user: Int64? = nil
    ) {
        self.signerName = signerName
        self.keyType = keyType
        self.maxExpirationSeconds = maxExpirationSeconds
        self.credentialBundlePath = credentialBundlePath
        self.keyPath = keyPath
        self.certificateChainPath = certificateChainPath
        self.userAnnotations = userAnnotations
        self.user = user
    }
}

extension PodCertificateProjection {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodCertificateProjection",
        zero: PodCertificateProjection(signerName: "", keyType: ""),
        [
            .required("signerName", \.signerName, since: 34),
            .required("keyType", \.keyType, since: 34),
            .optional("maxExpirationSeconds", \.maxExpirationSeconds, since: 34),
            .optional("credentialBundlePath", \.credentialBundlePath, since: 34, zeroIsAbsent: true),
            .optional("keyPath", \.keyPath, since: 34, zeroIsAbsent: true),
            .optional("certificateChainPath", \.certificateChainPath, since: 34, zeroIsAbsent: true),
            .optional("userAnnotations", \.userAnnotations, since: 35),
            .optional("user", \.user, since: 37),
        ]
    )
}
