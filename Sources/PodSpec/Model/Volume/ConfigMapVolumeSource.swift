/// A volume whose files come from the entries of a config map.
///
/// Kubernetes: `ConfigMapVolumeSource` in `core/v1`.
public struct ConfigMapVolumeSource: APIObject {
    /// Name of the config map, in the pod's namespace.
    public var name: String?
    /// Keys to expose, each with the path of its file.
    ///
    /// All keys are exposed under their own names when absent; a listed key that is missing is an error unless `optional` is true.
    public var items: [KeyToPath]?
    /// Permission bits of the created files, from 0 to 511 (octal 0777), unless an item sets its own.
    ///
    /// Defaults to 420 (octal 0644); `fsGroup` can alter the result.
    public var defaultMode: Int32?
    /// Whether the pod may start without the config map or its listed keys.
    ///
    /// Both must exist when absent or false.
    public var optional: Bool?
    /// User ID that owns the created files, unless an item sets its own user.
    ///
    /// - Since: Kubernetes 1.37
    public var defaultUser: Int64?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        name: String? = nil,
        items: [KeyToPath]? = nil,
        defaultMode: Int32? = nil,
        optional: Bool? = nil,
        defaultUser: Int64? = nil
    ) {
        self.name = name
        self.items = items
        self.defaultMode = defaultMode
        self.optional = optional
        self.defaultUser = defaultUser
    }
}

extension ConfigMapVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ConfigMapVolumeSource",
        zero: ConfigMapVolumeSource(),
        [
            .optional("name", \.name, zeroIsAbsent: true),
            .optional("items", \.items),
            .optional("defaultMode", \.defaultMode),
            .optional("optional", \.optional),
            .optional("defaultUser", \.defaultUser, since: 37),
        ]
    )
}
