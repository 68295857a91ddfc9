/// A reference to one key of an env file in a volume.
///
/// Kubernetes: `FileKeySelector` in `core/v1`.
public struct FileKeySelector: APIObject {
    /// Name of the pod's volume that holds the env file.
    ///
    /// It must be an `emptyDir` volume.
    ///
    /// - Since: Kubernetes 1.34
    public var volumeName: String
    /// Path of the env file within the volume.
    ///
    /// Must be relative and can't contain or start with `..`.
    ///
    /// - Since: Kubernetes 1.34
    public var path: String
    /// Key in the env file whose value is used.
    ///
    /// Must be usable as an environment variable's name.
    ///
    /// - Since: Kubernetes 1.34
    public var key: String
    /// Whether the file or its key may be missing, in which case the variable isn't set.
    ///
    /// Defaults to `false`, where a missing key is an error.
    ///
    /// - Since: Kubernetes 1.34
    public var optional: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(volumeName: String, path: String, key: String, optional: Bool? = nil) {
        self.volumeName = volumeName
        self.path = path
        self.key = key
        self.optional = optional
    }
}

extension FileKeySelector {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "FileKeySelector",
        zero: FileKeySelector(volumeName: "", path: "", key: ""),
        [
            .required("volumeName", \.volumeName, since: 34),
            .required("path", \.path, since: 34),
            .required("key", \.key, since: 34),
            .optional("optional", \.optional, since: 34),
        ]
    )
}
