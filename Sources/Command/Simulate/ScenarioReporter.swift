internal import PodSpecProbes
internal import PodSpecTesting

/// Prints a replayed scenario as one line of JSON.
enum ScenarioReporter {
    static func line(name: String, _ record: ProbeScenario.Record) -> [UInt8] {
        var line = JSONLine()
        line.beginObject()
        line.member("name", name)
        line.list("probes", record.probes) { line, call in
            line.time("t", call.t)
            line.member("worker", call.worker.rawValue)
            line.member("outcome", call.outcome.rawValue)
            if let attempt = call.attempt { line.member("attempt", attempt) }
        }
        line.list("results", record.results) { line, change in
            line.time("t", change.t)
            line.member("worker", change.worker.rawValue)
            line.member("containerID", change.containerID)
            line.memberOrNull("value", change.value?.rawValue)
            line.member("action", change.action.rawValue)
        }
        line.list("events", record.events) { line, event in
            line.time("t", event.t)
            line.member("type", event.type.rawValue)
            line.member("reason", event.reason)
            line.member("message", event.message)
        }
        line.list("workerExits", record.workerExits) { line, exit in
            line.time("t", exit.t)
            line.member("worker", exit.worker.rawValue)
        }
        line.list("samples", record.samples) { $0.sample($1) }
        line.endObject()
        line.endLine()
        return line.bytes
    }
}

extension JSONLine {
    fileprivate mutating func sample(_ sample: ProbeScenario.Record.Sample) {
        time("t", sample.t)
        key("workers")
        beginObject()
        for kind in ProbeKind.allCases {
            guard let worker = sample.workers[kind.rawValue] else { continue }
            key(kind.key)
            beginObject()
            member("containerID", worker.containerID)
            memberOrNull("cached", worker.cached?.rawValue)
            member("lastResult", worker.lastResult.rawValue)
            member("resultRun", worker.resultRun)
            member("onHold", worker.onHold)
            endObject()
        }
        endObject()
        if let started = sample.started { member("started", started) }
        if let ready = sample.ready { member("ready", ready) }
    }
}

extension ProbeKind {
    fileprivate var key: StaticString {
        switch self {
        case .startup: "startup"
        case .readiness: "readiness"
        case .liveness: "liveness"
        }
    }
}
