/// A projection of a config map's keys into files.
///
/// Kubernetes: `ConfigMapProjection` in `core/v1`.
public struct ConfigMapProjection: APIObject {
    /// Name of the config map.
    ///
    /// It must be in the pod's namespace.
    public var name: String?
    /// Keys to project and the files they go to.
    ///
    /// When empty, every key becomes a file of the same name. A listed key that the config map lacks is an error unless `optional`
    /// is `true`.
    public var items: [KeyToPath]?
    /// Whether the config map or its listed keys may be missing.
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

extension ConfigMapProjection {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ConfigMapProjection",
        zero: ConfigMapProjection(),
        [
            .optional("name", \.name, zeroIsAbsent: true),
            .optional("items", \.items),
            .optional("optional", \.optional),
        ]
    )
}
