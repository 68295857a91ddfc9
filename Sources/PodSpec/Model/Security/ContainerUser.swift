/// The user identity that a container's first process was started with.
///
/// Kubernetes: `ContainerUser` in `core/v1`.
public struct ContainerUser: APIObject {
    /// Linux user and group IDs attached at first to the container's initial process.
    ///
    /// They may change later if the process is permitted to switch identity.
    ///
    /// - Since: Kubernetes 1.31
    @inlinable @Indirect public var linux: LinuxContainerUser?

    /// Makes a value from its fields; what isn't given is absent.
    public init(linux: LinuxContainerUser? = nil) {
        self.linux = linux
    }
}

extension ContainerUser {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ContainerUser",
        zero: ContainerUser(),
        [
            .optional("linux", \._linux, since: 31)
        ]
    )
}
