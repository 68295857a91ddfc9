/// A mapping from a key of a config map or secret to a file in a volume.
///
/// Kubernetes: `KeyToPath` in `core/v1`.
public struct KeyToPath: APIObject {
    /// Key of the config map or secret to project.
    public var key: String
    /// Relative path of the file within the volume.
    ///
    /// Can't be absolute or contain or start with `..`.
    public var path: String
    /// Permission bits for this file, overriding the volume's `defaultMode`.
    ///
    /// Between `0` and `0o777` (511 decimal); options such as `fsGroup` may alter the result.
    public var mode: Int32?
    /// User ID that owns the file, overriding the volume's `defaultUser`.
    ///
    /// Requires the alpha `AtomicWriteVolumeUserFields` feature gate.
    ///
    /// - Since: Kubernetes 1.37
    public var user: Int64?

    /// Makes a value from its fields; what isn't given is absent.
    public init(key: String, path: String, mode: Int32? = nil, user: Int64? = nil) {
        self.key = key
        self.path = path
        self.mode = mode
        self.user = user
    }
}

extension KeyToPath {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "KeyToPath",
        zero: KeyToPath(key: "", path: ""),
        [
            .required("key", \.key),
            .required("path", \.path),
            .optional("mode", \.mode),
            .optional("user", \.user, since: 37),
        ]
    )
}
