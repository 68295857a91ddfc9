public import PodSpec

/// The status of a container as the API shows it.
public struct RehearsedStatus: Hashable, Sendable {
    /// The container's name.
    public var container: String
    /// The pod's phase.
    public var phase: PodPhase
    /// `waiting`, `running` or `terminated`.
    public var state: String
    /// Why it waits; nil otherwise.
    public var reason: String?
    /// Whether it has finished starting.
    public var started: Bool
    /// Whether it gets traffic.
    public var ready: Bool
    /// How often it was started again.
    public var restartCount: Int
}
