/// A secret whose keys all become environment variables.
///
/// Kubernetes: `SecretEnvSource` in `core/v1`.
public struct SecretEnvSource: APIObject {
    /// Name of the secret.
    ///
    /// It must be in the pod's namespace.
    public var name: String?
    /// Whether the container may start when the secret doesn't exist.
    ///
    /// Defaults to `false`.
    public var optional: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String? = nil, optional: Bool? = nil) {
        self.name = name
        self.optional = optional
    }
}

extension SecretEnvSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "SecretEnvSource",
        zero: SecretEnvSource(),
        [
            .optional("name", \.name, zeroIsAbsent: true),
            .optional("optional", \.optional),
        ]
    )
}
