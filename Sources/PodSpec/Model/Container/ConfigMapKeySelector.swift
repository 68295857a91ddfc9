/// A reference to one key of a config map.
///
/// Kubernetes: `ConfigMapKeySelector` in `core/v1`.
public struct ConfigMapKeySelector: APIObject {
    /// Name of the config map.
    ///
    /// It must be in the pod's namespace.
    public var name: String?
    /// Key of the config map whose value is used.
    public var key: String
    /// Whether the config map or its key may be missing.
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

extension ConfigMapKeySelector {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ConfigMapKeySelector",
        zero: ConfigMapKeySelector(key: ""),
        [
            .optional("name", \.name, zeroIsAbsent: true),
            .required("key", \.key),
            .optional("optional", \.optional),
        ]
    )
}
