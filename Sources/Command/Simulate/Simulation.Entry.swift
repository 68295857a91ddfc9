internal import PodSpec
internal import PodSpecProbes
internal import PodSpecTesting

extension Simulation {
    /// A line of the timeline.
    struct Entry {
        var time: Duration
        var container: String?
        var text: String
        var mood: Mood
    }

    /// How a line is coloured.
    enum Mood: String {
        case plain, good, bad, warning
    }

    /// What is worth telling, in order: every change, but of checks that come to the same only the first.
    var entries: [Entry] {
        var teller = Teller(forecasts: forecasts, settings: settings)
        return events.flatMap { teller.tell($0) }
    }

    private var settings: [ProbeID: ProbeSettings] {
        var settings: [ProbeID: ProbeSettings] = [:]
        for container in containers {
            for kind in ProbeKind.allCases {
                settings[ProbeID(container: container.name, kind: kind)] = container.probe(kind).map(ProbeSettings.init)
            }
        }
        return settings
    }
}

/// Turns events into lines, remembering what was told already.
private struct Teller {
    let forecasts: [ProbeForecast]
    let settings: [ProbeID: ProbeSettings]
    private var told: [ProbeID: (verdict: ProbeOutcome.Verdict, times: Int)] = [:]
    private var ready: [String: Bool] = [:]
    private var waits: [String: Duration] = [:]
    private var starts: [String: Duration] = [:]

    init(forecasts: [ProbeForecast], settings: [ProbeID: ProbeSettings]) {
        self.forecasts = forecasts
        self.settings = settings
    }

    mutating func tell(_ event: RehearsalEvent) -> [Simulation.Entry] {
        func entry(_ container: String?, _ text: String, _ mood: Simulation.Mood = .plain) -> [Simulation.Entry] {
            [Simulation.Entry(time: event.time, container: container, text: text, mood: mood)]
        }
        switch event.kind {
        case .started(let container, let number):
            for kind in ProbeKind.allCases { told[ProbeID(container: container, kind: kind)] = nil }
            waits[container] = nil
            starts[container] = event.time
            return entry(container, number == 1 ? "starts" : "starts again (restart \(number - 1))", number == 1 ? .plain : .warning)
        case .ended(let container, _, let exitCode, let ending):
            let how =
                switch ending {
                case .exit: "ends by itself"
                case .sigterm: "stops"
                case .sigkill: "is killed, its grace period is over"
                }
            return entry(container, "\(how), exit code \(exitCode)", .bad)
        case .backingOff(let container, let wait):
            guard waits.updateValue(wait, forKey: container) != wait else { return [] }
            return entry(container, "waits: CrashLoopBackOff, \(wait.inWords) from its end", .warning)
        case .event(let event) where event.reason == "Killing":
            return entry(event.container, "is told to stop: \(event.message)", .bad)
        case .status(let status):
            let was = ready.updateValue(status.ready, forKey: status.container) ?? false
            guard was != status.ready else { return [] }
            return entry(status.container, status.ready ? "is ready" : "is not ready any more", status.ready ? .good : .bad)
        case .probes(.probed(let run)): return tell(run).map { entry(run.probe.container, $0.text, $0.mood) } ?? []
        case .probes(.becameReady): return entry(nil, "the pod is ready", .good)
        case .probes(.becameUnready): return entry(nil, "the pod is not ready any more", .bad)
        case .event, .probes: return []
        }
    }

    private mutating func tell(_ run: ProbeRun) -> (text: String, mood: Simulation.Mood)? {
        // A check that began with the instance before says nothing about this one.
        guard run.startedAt >= starts[run.probe.container] ?? .zero else { return nil }
        let last = told[run.probe]
        let passes = run.outcome.verdict == .success
        let times = last?.verdict == run.outcome.verdict ? (last?.times ?? 0) + 1 : 1
        told[run.probe] = (run.outcome.verdict, times)
        let first = last == nil ? "first check " : "check "
        if passes { return times == 1 ? ("\(run.probe.kind.rawValue): \(first)passes", .plain) : nil }
        guard let threshold = settings[run.probe]?.failureThreshold, times <= threshold else { return nil }
        return ("\(run.probe.kind.rawValue): \(first)fails, \(times) of \(threshold): \(run.outcome.output)", .warning)
    }
}

extension KubernetesEvent {
    /// The container's name inside the field path.
    fileprivate var container: String? {
        guard let open = fieldPath.firstIndex(of: "{"), let close = fieldPath.lastIndex(of: "}"), open < close else { return nil }
        return String(fieldPath[fieldPath.index(after: open)..<close])
    }
}
