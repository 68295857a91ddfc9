extension ProbeWorker {
    /// What a worker decided: what changed, and what to do next.
    public struct Step: Hashable, Sendable {
        /// What changed, in order.
        public var changes: [Change] = []
        /// What to do next.
        public var next: Next

        init(_ next: Next) { self.next = next }
    }

    /// A change a worker made.
    public enum Change: Hashable, Sendable {
        /// What is believed of an instance changed; nil when it was forgotten.
        case result(containerID: String, CachedProbeResult?)
        /// An event to record.
        case event(KubernetesEvent)
    }

    /// What a worker does next.
    public enum Next: Hashable, Sendable {
        /// Nothing before a time, unless it is triggered or stopped.
        case sleep(until: Duration)
        /// Make the check; attempts count from 1.
        case attempt(Int)
        /// Nothing ever again.
        case exit
    }
}
