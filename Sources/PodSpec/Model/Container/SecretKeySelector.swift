/// A reference to one key of a secret.
///
/// Kubernetes: `SecretKeySelector` in `core/v1`.
public struct SecretKeySelector: APIObject {
    /// Name of the secret.
    ///
    /// It must be in the pod's namespace.
    public var name: String?
    /// Key of the secret whose value is used.
    public var key: String
    /// Whether the secret or its key may be missing.
    ///
    /// Defaults to `false`.
    public var optional: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(key: String, name: String? = nil, optional: Bool? = nil) {
        self.name = name
        self.key = key
        self.optional = optional
    }
}

extension SecretKeySelector {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "SecretKeySelector",
        zero: SecretKeySelector(key: ""),
        [
            .optional("name", \.name, zeroIsAbsent: true),
            .required("key", \.key),
            .optional("optional", \.optional),
        ]
    )
}
