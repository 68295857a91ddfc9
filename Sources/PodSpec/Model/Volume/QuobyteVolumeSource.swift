/// A Quobyte volume; deprecated, and its in-tree driver has been removed.
///
/// Kubernetes: `QuobyteVolumeSource` in `core/v1`.
public struct QuobyteVolumeSource: APIObject {
    /// Quobyte registry services to contact, as `host:port`.
    ///
    /// Separate multiple entries with commas.
    public var registry: String
    /// Name of the Quobyte volume to mount, which must exist already.
    public var volume: String
    /// Whether to force the volume to be mounted read-only.
    ///
    /// Defaults to `false`.
    public var readOnly: Bool?
    /// User that accesses to the volume are mapped to.
    ///
    /// Defaults to the service account user.
    public var user: String?
    /// Group that accesses to the volume are mapped to.
    ///
    /// Defaults to no group.
    public var group: String?
    /// Quobyte tenant that owns the volume.
    ///
    /// Used with dynamically provisioned volumes, where the plugin sets it.
    public var tenant: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        registry: String,
        volume: String,
        readOnly: Bool? = nil,
        user: String? = nil,
        group: String? = nil,
        tenant: String? = nil
    ) {
        self.registry = registry
        self.volume = volume
        self.readOnly = readOnly
        self.user = user
        self.group = group
        self.tenant = tenant
    }
}

extension QuobyteVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "QuobyteVolumeSource",
        zero: QuobyteVolumeSource(registry: "", volume: ""),
        [
            .required("registry", \.registry),
            .required("volume", \.volume),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
            .optional("user", \.user, zeroIsAbsent: true),
            .optional("group", \.group, zeroIsAbsent: true),
            .optional("tenant", \.tenant, zeroIsAbsent: true),
        ]
    )
}
