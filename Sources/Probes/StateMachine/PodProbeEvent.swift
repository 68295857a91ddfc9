/// Something that happened while a pod was probed.
public struct PodProbeEvent: Hashable, Sendable {
    /// When, since the runner's origin.
    public var time: Duration
    /// What.
    public var kind: Kind

    /// Makes an event.
    public init(time: Duration, kind: Kind) {
        self.time = time
        self.kind = kind
    }
}
