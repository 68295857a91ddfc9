/// What the container runtime shows of one container.
public struct ContainerObservation: Hashable, Sendable {
    /// The instance's ID; nil while none was created. A dead instance keeps its ID until the next one is created.
    public var containerID: String?
    /// What the instance is doing.
    public var state: State
    /// When the instance started, since the runner's origin. Cut to whole seconds, as the API stores it.
    public var startedAt: Duration?
    /// What was known about its start before, nil for nothing.
    public var started: Bool?

    /// Makes an observation.
    public init(containerID: String?, state: State, startedAt: Duration? = nil, started: Bool? = nil) {
        self.containerID = containerID
        self.state = state
        self.startedAt = startedAt?.wholeSeconds
        self.started = started
    }

    /// A container that started at a time.
    public static func running(_ containerID: String, since startedAt: Duration) -> ContainerObservation {
        ContainerObservation(containerID: containerID, state: .running, startedAt: startedAt)
    }
}

extension Duration {
    /// The seconds without their fraction, towards the past.
    package var wholeSeconds: Duration {
        let (seconds, attoseconds) = components
        return .seconds(attoseconds < 0 ? seconds - 1 : seconds)
    }
}
