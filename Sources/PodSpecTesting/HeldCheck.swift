public import PodSpecProbes

/// A check whose answer takes no time on a virtual clock, however long it really takes.
public struct HeldCheck: ProbeCheck {
    private let check: any ProbeCheck
    private let clock: VirtualClock

    /// Wraps a check.
    public init(_ check: any ProbeCheck, clock: VirtualClock) {
        self.check = check
        self.clock = clock
    }

    /// Makes the check while the clock stands still.
    public func check(timeout: Duration) async -> ProbeOutcome {
        await clock.holding { await check.check(timeout: timeout) }
    }
}
