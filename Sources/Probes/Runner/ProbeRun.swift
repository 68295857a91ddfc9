/// One call of a probe: one attempt, or up to three while the check errs.
public struct ProbeRun: Hashable, Sendable {
    /// The probe.
    public var probe: ProbeID
    /// When the first attempt began, since the runner's origin.
    public var startedAt: Duration
    /// How long all attempts took together.
    public var duration: Duration
    /// How many attempts were made.
    public var attempts: Int
    /// What the last attempt came to.
    public var outcome: ProbeOutcome

    /// Makes a run.
    public init(probe: ProbeID, startedAt: Duration, duration: Duration, attempts: Int, outcome: ProbeOutcome) {
        self.probe = probe
        self.startedAt = startedAt
        self.duration = duration
        self.attempts = attempts
        self.outcome = outcome
    }
}
