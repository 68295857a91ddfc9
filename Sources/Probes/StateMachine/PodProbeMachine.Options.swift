extension PodProbeMachine {
    /// How the machine behaves.
    public struct Options: Sendable {
        /// What the kubelet knew when the pod came.
        public var circumstances: ProbeWorker.Circumstances
        /// Whether the pod was ready before the kubelet started.
        public var podWasReady: Bool
        /// Where `started` and `ready` come from.
        public var statusSource: StatusSource
        /// Whether all containers are taken to run from the start, until an observation says otherwise; true by default.
        public var assumesRunning: Bool
        /// The time from a change of a result to the kubelet's reaction; 50 ms by default.
        ///
        /// Changes within that time share one reaction. A real kubelet takes about as long.
        public var reactionDelay: Duration

        /// Makes options; by default those of an old kubelet that does everything itself.
        public init(
            circumstances: ProbeWorker.Circumstances = ProbeWorker.Circumstances(),
            podWasReady: Bool = false,
            statusSource: StatusSource = .results,
            assumesRunning: Bool = true,
            reactionDelay: Duration = .milliseconds(50)
        ) {
            self.circumstances = circumstances
            self.podWasReady = podWasReady
            self.statusSource = statusSource
            self.assumesRunning = assumesRunning
            self.reactionDelay = reactionDelay
        }
    }

    /// Where the status that workers look at comes from.
    public enum StatusSource: Hashable, Sendable {
        /// Observations are taken as they are, and results change nothing.
        case observations
        /// `started` and `ready` follow the results; every reaction computes them anew.
        case results
        /// As ``results``, but a reaction only asks for a new observation, as a kubelet does that is busy with the pod.
        case resultsOnRequest
    }
}
