/// The current state of a container; at most one member is set, and none means waiting.
///
/// Kubernetes: `ContainerState` in `core/v1`.
public struct ContainerState: APIObject {
    /// Details of a container that hasn't started yet, such as one whose image is being pulled.
    @inlinable @Indirect public var waiting: ContainerStateWaiting?
    /// Details of a container that is currently running.
    @inlinable @Indirect public var running: ContainerStateRunning?
    /// Details of a container that ran and has ended.
    @inlinable @Indirect public var terminated: ContainerStateTerminated?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        waiting: ContainerStateWaiting? = nil,
        running: ContainerStateRunning? = nil,
        terminated: ContainerStateTerminated? = nil
    ) {
        self.waiting = waiting
        self.running = running
        self.terminated = terminated
    }
}

extension ContainerState {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ContainerState",
        zero: ContainerState(),
        [
            .optional("waiting", \._waiting),
            .optional("running", \._running),
            .optional("terminated", \._terminated),
        ]
    )
}
