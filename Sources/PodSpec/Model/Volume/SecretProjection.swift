/// A projection of a secret's keys into files.
///
/// Kubernetes: `SecretProjection` in `core/v1`.
public struct SecretProjection: APIObject {
    /// Name of the secret.
    ///
    /// It must be in the pod's namespace.
    public var name: String?
    /// Keys to project and the files they go to.
    ///
    /// When empty, every key becomes a file of the same name. A listed key that the secret lacks is an error unless `optional` is
    /// `true`.
    public var items: [KeyToPath]?
    /// Whether the secret or its listed keys may be missing.
    ///
    /// Defaults to `false`.
    public var optional: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String? = nil, items: [KeyToPath]? = nil, optional: Bool? = nil) {
        self.name = name
        self.items = items
        self.optional = optional
    }
}

extension SecretProjection {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "SecretProjection",
        zero: SecretProjection(),
        [
            .optional("name", \.name, zeroIsAbsent: true),
            .optional("items", \.items),
            .optional("optional", \.optional),
        ]
    )
}
