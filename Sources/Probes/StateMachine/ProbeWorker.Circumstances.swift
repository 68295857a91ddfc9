extension ProbeWorker {
    /// What the kubelet knew when it made the worker.
    public struct Circumstances: Hashable, Sendable {
        /// Whether the pod was already being deleted.
        public var podIsDeleting: Bool
        /// When the kubelet started, since the runner's origin; nil for long before everything else.
        public var kubeletStartedAt: Duration?

        /// Makes circumstances; by default a kubelet that has been running for long.
        public init(podIsDeleting: Bool = false, kubeletStartedAt: Duration? = nil) {
            self.podIsDeleting = podIsDeleting
            self.kubeletStartedAt = kubeletStartedAt
        }

        /// Whether a running container is from before the kubelet's own start.
        ///
        /// Since 1.35 nothing new is believed of such a container until a probe says so.
        func isOlderThanKubelet(_ container: ContainerObservation) -> Bool {
            guard container.state == .running, let startedAt = container.startedAt, let kubeletStartedAt else { return false }
            return startedAt < kubeletStartedAt - .seconds(10)
        }
    }
}
