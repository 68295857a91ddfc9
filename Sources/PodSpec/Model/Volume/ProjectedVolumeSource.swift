/// A volume that merges several sources, such as secrets and tokens, into one directory.
///
/// Kubernetes: `ProjectedVolumeSource` in `core/v1`.
public struct ProjectedVolumeSource: APIObject {
    /// Sources to project into the volume.
    ///
    /// Each entry fills exactly one source, and their file paths must not collide.
    public var sources: [VolumeProjection]?
    /// Permission bits for created files, unless an item sets its own `mode`.
    ///
    /// Between `0` and `0o777` (511 decimal); defaults to `0o644`. Directories are unaffected, and options such as `fsGroup` may
    /// alter the result.
    public var defaultMode: Int32?
    /// User ID that owns created files when an item sets no `user` of its own.
    ///
    /// Requires the alpha `AtomicWriteVolumeUserFields` feature gate.
    ///
    /// - Since: Kubernetes 1.37
    public var defaultUser: Int64?

    /// Makes a value from its fields; what isn't given is absent.
    public init(sources: [VolumeProjection]? = nil, defaultMode: Int32? = nil, defaultUser: Int64? = nil) {
        self.sources = sources
        self.defaultMode = defaultMode
        self.defaultUser = defaultUser
    }
}

extension ProjectedVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ProjectedVolumeSource",
        zero: ProjectedVolumeSource(),
        [
            .optional("sources", \.sources),
            .optional("defaultMode", \.defaultMode),
            .optional("defaultUser", \.defaultUser, since: 37),
        ]
    )
}
