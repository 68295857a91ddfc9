public import PodSpecProbes

/// A check that answers what a test wrote down, by the time it is asked.
///
/// An answer that takes longer than the probe's timeout becomes a failure at the timeout, as with a server that hangs.
public struct ScriptedCheck<C: Clock>: ProbeCheck where C.Duration == Duration {
    private let clock: C
    private let origin: C.Instant
    private let answer: @Sendable (Duration) -> ScriptedAnswer

    /// Makes a check from a function of the time since now.
    public init(clock: C, answer: @escaping @Sendable (Duration) -> ScriptedAnswer) {
        self.clock = clock
        origin = clock.now
        self.answer = answer
    }

    /// Answers, after the time the answer takes.
    public func check(timeout: Duration) async -> ProbeOutcome {
        await answer(origin.duration(to: clock.now)).outcome(within: timeout, clock: clock)
    }
}
