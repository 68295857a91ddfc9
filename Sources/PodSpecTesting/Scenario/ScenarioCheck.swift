internal import PodSpecProbes
internal import Synchronization

/// Answers from a scenario's script and keeps a record of the calls.
final class ScenarioCheck: ProbeCheck {
    private let kind: ProbeKind
    private let outcomes: [ProbeScenario.Outcome]
    private let clock: VirtualClock
    private let calls = Mutex<[ProbeScenario.Record.Call]>([])

    init(_ kind: ProbeKind, outcomes: [ProbeScenario.Outcome], clock: VirtualClock) {
        self.kind = kind
        self.outcomes = outcomes
        self.clock = clock
    }

    var record: [ProbeScenario.Record.Call] { calls.withLock { $0 } }

    func check(timeout: Duration) async -> ProbeOutcome {
        let now = ScenarioTime(clock.now.time)
        guard let answer = outcomes.last(where: { $0.from <= now }) else { return .failure("no outcome in the script") }
        calls.withLock { calls in
            let attempt = calls.last.flatMap(\.nextAttempt)
            calls.append(ProbeScenario.Record.Call(t: now, worker: kind, outcome: answer.outcome, attempt: attempt))
        }
        if let latency = answer.latency, latency.microseconds > 0 { try? await clock.sleep(for: latency.duration) }
        return ProbeOutcome(answer.outcome, output: answer.outcome.scenarioText)
    }
}

extension ProbeScenario.Record.Call {
    /// The number of the attempt that follows; nil when the probe call ended with this one.
    fileprivate var nextAttempt: Int? {
        let number = attempt ?? 1
        return outcome.isError && number < ProbeWorker.attempts ? number + 1 : nil
    }
}

extension ProbeOutcome.Verdict {
    /// The text that recorded traces use.
    var scenarioText: String {
        switch self {
        case .success: "ok"
        case .warning: "warn text"
        case .failure: "fail text"
        case .unknown: ""
        case .error, .failureWithError: "error text"
        }
    }
}
