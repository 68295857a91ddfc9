/// A volume whose files hold information about the pod itself.
///
/// Kubernetes: `DownwardAPIVolumeSource` in `core/v1`.
public struct DownwardAPIVolumeSource: APIObject {
    /// Files to create, each with its path and the pod or container field it shows.
    public var items: [DownwardAPIVolumeFile]?
    /// Permission bits of the created files, from 0 to 511 (octal 0777), unless an item sets its own.
    ///
    /// Defaults to 420 (octal 0644); `fsGroup` can alter the result.
    public var defaultMode: Int32?
    /// User ID that owns the created files, unless an item sets its own user.
    ///
    /// - Since: Kubernetes 1.37
    public var defaultUser: Int64?

    /// Makes a value from its fields; what isn't given is absent.
    public init(items: [DownwardAPIVolumeFile]? = nil, defaultMode: Int32? = nil, defaultUser: Int64? = nil) {
        self.items = items
        self.defaultMode = defaultMode
        self.defaultUser = defaultUser
    }
}

extension DownwardAPIVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "DownwardAPIVolumeSource",
        zero: DownwardAPIVolumeSource(),
        [
            .optional("items", \.items),
            .optional("defaultMode", \.defaultMode),
            .optional("defaultUser", \.defaultUser, since: 37),
        ]
    )
}
