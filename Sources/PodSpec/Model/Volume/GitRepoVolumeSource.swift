/// A volume filled by cloning a git repository; deprecated and disabled on nodes by default.
///
/// Kubernetes: `GitRepoVolumeSource` in `core/v1`.
public struct GitRepoVolumeSource: APIObject {
    /// URL of the git repository to clone into the volume.
    public var repository: String
    /// Commit hash to check out once the repository is cloned.
    public var revision: String?
    /// Target directory inside the volume.
    ///
    /// It must not contain `..`; `.` places the repository at the volume's root, otherwise it goes into the named subdirectory.
    public var directory: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(repository: String, revision: String? = nil, directory: String? = nil) {
        self.repository = repository
        self.revision = revision
        self.directory = directory
    }
}

extension GitRepoVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "GitRepoVolumeSource",
        zero: GitRepoVolumeSource(repository: ""),
        [
            .required("repository", \.repository),
            .optional("revision", \.revision, zeroIsAbsent: true),
            .optional("directory", \.directory, zeroIsAbsent: true),
        ]
    )
}
