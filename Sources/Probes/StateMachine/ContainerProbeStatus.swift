/// What probes make of a container's status.
public struct ContainerProbeStatus: Hashable, Sendable {
    /// The container's name.
    public var container: String
    /// Whether it has finished starting.
    public var started: Bool
    /// Whether it gets traffic.
    public var ready: Bool

    /// Makes a status.
    public init(container: String, started: Bool, ready: Bool) {
        self.container = container
        self.started = started
        self.ready = ready
    }
}
