import PodSpecProbes

/// Notes when a check begins.
struct TimedCheck: ProbeCheck {
    let check: HTTPGetCheck
    let name: String
    let start: ContinuousClock.Instant
    let lateness: Lateness

    func check(timeout: Duration) async -> ProbeOutcome {
        let began = start.duration(to: .now) / .milliseconds(1)
        let outcome = await check.check(timeout: timeout)
        lateness.add(name, began: began, failed: outcome.verdict != .success)
        return outcome
    }
}
