/// Details of a running container.
///
/// Kubernetes: `ContainerStateRunning` in `core/v1`.
public struct ContainerStateRunning: APIObject {
    /// Time at which the container was last started or restarted.
    public var startedAt: Timestamp?

    /// Makes a value from its fields; what isn't given is absent.
    public init(startedAt: Timestamp? = nil) {
        self.startedAt = startedAt
    }
}

extension ContainerStateRunning {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ContainerStateRunning",
        zero: ContainerStateRunning(),
        [
            .optional("startedAt", \.startedAt)
        ]
    )
}
