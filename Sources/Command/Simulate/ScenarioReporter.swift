internal import PodSpec
internal import PodSpecProbes
internal import PodSpecTesting

/// Prints a replayed scenario as one line of JSON.
enum ScenarioReporter {
    static func line(name: String, _ record: ProbeScenario.Record) -> [UInt8] {
        var line = JSONWriter()
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
        line.list("events", record.events) { $0.event($1) }
        line.list("workerExits", record.workerExits) { line, exit in
            line.time("t", exit.t)
            line.member("worker", exit.worker.rawValue)
        }
        line.list("samples", record.samples) { $0.sample($1) }
        line.endObject()
        line.endLine()
        return line.bytes
    }

    static func line(name: String, _ record: PodScenario.Record) -> [UInt8] {
        var line = JSONWriter()
        line.beginObject()
        line.member("name", name)
        line.list("containers", record.containers) { line, instance in
            line.member("n", instance.n)
            line.time("startedAt", instance.startedAt)
            line.timeOrNull("finishedAt", instance.finishedAt)
            line.memberOrNull("exitCode", instance.exitCode)
            line.member("how", ifPresent: instance.how)
            if let grace = instance.stopGraceSeconds { line.member("stopGraceSeconds", grace) }
        }
        line.list("statusChanges", record.statusChanges) { line, status in
            line.time("t", status.t)
            line.member("phase", status.phase.rawValue)
            line.member("state", status.state)
            line.member("reason", ifPresent: status.reason)
            line.member("started", status.started)
            line.member("ready", status.ready)
            line.member("restartCount", status.restartCount)
        }
        line.list("events", record.events) { $0.event($1) }
        line.list("probes", record.probes) { line, call in
            line.time("t", call.t)
            line.member("worker", call.worker.rawValue)
            line.member("container", call.container)
            line.member("outcome", call.outcome.rawValue)
        }
        line.endObject()
        line.endLine()
        return line.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func event(_ event: ProbeScenario.Record.Event) {
        time("t", event.t)
        member("type", event.type.rawValue)
        member("reason", event.reason)
        member("message", event.message)
    }

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
    fileprivate var key: String {
        switch self {
        case .startup: "startup"
        case .readiness: "readiness"
        case .liveness: "liveness"
        }
    }
}
