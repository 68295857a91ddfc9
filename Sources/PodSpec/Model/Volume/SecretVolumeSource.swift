/// A volume whose files are filled from a secret.
///
/// Kubernetes: `SecretVolumeSource` in `core/v1`.
public struct SecretVolumeSource: APIObject {
    /// Name of the secret to use.
    ///
    /// It must be in the pod's namespace.
    public var secretName: String?
    /// Keys to project and the files they go to.
    ///
    /// When empty, every key becomes a file of the same name. A listed key that the secret lacks is an error unless `optional` is
    /// `true`.
    public var items: [KeyToPath]?
    /// Permission bits for created files, unless an item sets its own `mode`.
    ///
    /// Between `0` and `0o777` (511 decimal); defaults to `0o644`. Directories are unaffected, and options such as `fsGroup` may
    /// alter the result.
    public var defaultMode: Int32?
    /// Whether the pod may start when the secret, or a listed key, doesn't exist.
    ///
    /// Defaults to `false`.
    public var optional: Bool?
    /// User ID that owns created files when an item sets no `user` of its own.
    ///
    /// Requires the alpha `AtomicWriteVolumeUserFields` feature gate.
    ///
    /// - Since: Kubernetes 1.37
    public var defaultUser: Int64?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        secretName: String? = nil,
        items: [KeyToPath]? = nil,
        defaultMode: Int32? = nil,
        optional: Bool? = nil,
        defaultUser: Int64? = nil
    ) {
        self.secretName = secretName
        self.items = items
        self.defaultMode = defaultMode
        self.optional = optional
        self.defaultUser = defaultUser
    }
}

extension SecretVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "SecretVolumeSource",
        zero: SecretVolumeSource(),
        [
            .optional("secretName", \.secretName, zeroIsAbsent: true),
            .optional("items", \.items),
            .optional("defaultMode", \.defaultMode),
            .optional("optional", \.optional),
            .optional("defaultUser", \.defaultUser, since: 37),
        ]
    )
}
