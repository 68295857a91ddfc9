/// A config map or secret whose entries all become environment variables of a container.
///
/// Kubernetes: `EnvFromSource` in `core/v1`.
public struct EnvFromSource: APIObject {
    /// Text put in front of each key to form the variable name.
    ///
    /// Nothing is added when absent.
    public var prefix: String?
    /// Config map to take the variables from.
    ///
    /// Set exactly one of this and `secretRef`.
    @inlinable @Indirect public var configMapRef: ConfigMapEnvSource?
    /// Secret to take the variables from.
    ///
    /// Set exactly one of this and `configMapRef`.
    @inlinable @Indirect public var secretRef: SecretEnvSource?

    /// Makes a value from its fields; what isn't given is absent.
    public init(prefix: String? = nil, configMapRef: ConfigMapEnvSource? = nil, secretRef: SecretEnvSource? = nil) {
        self.prefix = prefix
        self.configMapRef = configMapRef
        self.secretRef = secretRef
    }
}

extension EnvFromSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "EnvFromSource",
        zero: EnvFromSource(),
        [
            .optional("prefix", \.prefix, zeroIsAbsent: true),
            .optional("configMapRef", \._configMapRef),
            .optional("secretRef", \._secretRef),
        ]
    )
}
