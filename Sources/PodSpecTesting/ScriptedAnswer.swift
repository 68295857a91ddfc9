public import PodSpecProbes

/// One answer to a check, and how long it takes.
public struct ScriptedAnswer: Hashable, Sendable {
    /// What the check comes to.
    public var outcome: ProbeOutcome
    /// How long it takes; more than the probe's timeout makes it a failure at the timeout.
    public var latency: Duration

    /// Makes an answer; by default it comes at once.
    public init(_ outcome: ProbeOutcome, after latency: Duration = .zero) {
        self.outcome = outcome
        self.latency = latency
    }

    /// The check passes.
    public static var healthy: ScriptedAnswer { ScriptedAnswer(.success("ok")) }

    /// The server answers that it is not well.
    public static var unhealthy: ScriptedAnswer { ScriptedAnswer(.failure("HTTP probe failed with statuscode: 500")) }

    /// Nothing listens.
    public static var refused: ScriptedAnswer {
        ScriptedAnswer(.failure("connection refused", errorClass: .connectionRefused))
    }

    /// No answer ever comes.
    public static var hangs: ScriptedAnswer { ScriptedAnswer(.success(), after: .seconds(1_000_000)) }

    /// Waits as long as the answer takes, at most as long as allowed.
    func outcome<C: Clock>(within timeout: Duration, clock: C) async -> ProbeOutcome where C.Duration == Duration {
        if latency > .zero { try? await clock.sleep(for: min(latency, timeout)) }
        return latency > timeout ? .failure("no answer within \(timeout.components.seconds) s", errorClass: .timeout) : outcome
    }
}
