public import PodSpecProbes

extension ScriptedCheck {
    /// One answer, and how long it takes.
    public struct Answer: Hashable, Sendable {
        /// What the check comes to.
        public var outcome: ProbeOutcome
        /// How long it takes.
        public var latency: Duration

        /// Makes an answer; by default it comes at once.
        public init(_ outcome: ProbeOutcome, after latency: Duration = .zero) {
            self.outcome = outcome
            self.latency = latency
        }

        /// The check passes.
        public static var healthy: Answer { Answer(.success("ok")) }

        /// The check fails at once.
        public static var unhealthy: Answer { Answer(.failure("unhealthy")) }

        /// No answer ever comes.
        public static var hangs: Answer { Answer(.success(), after: .seconds(1_000_000)) }
    }
}
