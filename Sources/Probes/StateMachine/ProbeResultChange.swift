/// A change of what is believed of a container instance because of one probe.
public struct ProbeResultChange: Hashable, Sendable {
    /// The probe.
    public var probe: ProbeID
    /// The instance.
    public var containerID: String
    /// What is believed now; nil when the instance was forgotten.
    public var value: CachedProbeResult?
    /// Whether the container is killed because of it.
    public var mustRestart: Bool

    /// Makes a change.
    public init(probe: ProbeID, containerID: String, value: CachedProbeResult?, mustRestart: Bool = false) {
        self.probe = probe
        self.containerID = containerID
        self.value = value
        self.mustRestart = mustRestart
    }
}
