extension PodProbeMachine {
    /// What follows from something that happened.
    public enum Action: Hashable, Sendable {
        /// The probe's worker has something to do before its time.
        case wake(ProbeID)
        /// There is something to tell.
        case report(PodProbeEvent.Kind)
        /// The kubelet wants to look at the pod again.
        case sync
    }

    /// Results that changed, waiting for the kubelet to react.
    struct Reaction: Sendable {
        var due: Duration
        var changes: [(probe: ProbeID, containerID: String, value: CachedProbeResult)]
    }
}
