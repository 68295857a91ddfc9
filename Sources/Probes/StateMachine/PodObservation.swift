public import PodSpec

/// What the container runtime shows of a pod at one moment.
public struct PodObservation: Hashable, Sendable {
    /// The pod's phase.
    public var phase: PodPhase
    /// The containers by name; one that was not created is absent.
    public var containers: [String: ContainerObservation]

    /// Makes an observation.
    public init(phase: PodPhase = .running, containers: [String: ContainerObservation]) {
        self.phase = phase
        self.containers = containers
    }
}
