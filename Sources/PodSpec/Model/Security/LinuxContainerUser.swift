/// The Linux user and group IDs of a container's first process.
///
/// Kubernetes: `LinuxContainerUser` in `core/v1`.
public struct LinuxContainerUser: APIObject {
    /// User ID that the container's first process started with.
    ///
    /// - Since: Kubernetes 1.31
    public var uid: Int64
    /// Primary group ID that the container's first process started with.
    ///
    /// - Since: Kubernetes 1.31
    public var gid: Int64
    /// Supplementary group IDs of the container's first process.
    ///
    /// They include groups defined for the user in the container image.
    ///
    /// - Since: Kubernetes 1.31
    public var supplementalGroups: [Int64]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(uid: Int64, gid: Int64, supplementalGroups: [Int64]? = nil) {
        self.uid = uid
        self.gid = gid
        self.supplementalGroups = supplementalGroups
    }
}

extension LinuxContainerUser {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "LinuxContainerUser",
        zero: LinuxContainerUser(uid: 0, gid: 0),
        [
            .required("uid", \.uid, since: 31),
            .required("gid", \.gid, since: 31),
            .optional("supplementalGroups", \.supplementalGroups, since: 31),
        ]
    )
}
