/// A config map whose keys all become environment variables.
///
/// Kubernetes: `ConfigMapEnvSource` in `core/v1`.
public struct ConfigMapEnvSource: APIObject {
    /// Name of the config map.
    ///
    /// It must be in the pod's namespace.
    public var name: String?
    /// Whether the container may start when the config map doesn't exist.
    ///
    /// Defaults to `false`.
    public var optional: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String? = nil, optional: Bool? = nil) {
        self.name = name
        self.optional = optional
    }
}

extension ConfigMapEnvSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ConfigMapEnvSource",
        zero: ConfigMapEnvSource(),
        [
            .optional("name", \.name, zeroIsAbsent: true),
            .optional("optional", \.optional),
        ]
    )
}
