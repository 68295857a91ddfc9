internal import PodSpecProbes

extension PodScenario {
    /// Rehearses the scenario; hours take milliseconds.
    package func rehearse() -> Record {
        let hooks = (postStart: postStart?.behavior, preStop: preStop?.behavior)
        let rehearsal = PodRehearsal(pod, hooks: { _ in hooks }, behavior: { behavior(of: $0.number) })
        rehearsal.advance(upTo: endAt.duration)
        var record = Record()
        record.containers = rehearsal.instances.map(Record.Instance.init)
        for event in rehearsal.events { record.add(event) }
        record.probes = rehearsal.calls.map { call in
            Record.Call(t: ScenarioTime(call.time), worker: call.probe.kind, container: call.number, outcome: call.verdict)
        }
        record.probes = record.probes.stablySorted { ($0.t, $0.worker) < ($1.t, $1.worker) }
        record.events = record.events.stablySorted { ($0.t, $0.reason + $0.message) < ($1.t, $1.reason + $1.message) }
        return record
    }
}

extension PodScenario.Record {
    fileprivate mutating func add(_ event: RehearsalEvent) {
        let t = ScenarioTime(event.time)
        switch event.kind {
        case .event(let event): events.append(Event(t: t, type: event.type, reason: event.reason, message: event.message))
        case .status(let status):
            statusChanges.append(
                Status(
                    t: t, phase: status.phase, state: status.state, reason: status.reason, started: status.started, ready: status.ready,
                    restartCount: status.restartCount))
        default: break
        }
    }
}

extension PodScenario.Record.Instance {
    fileprivate init(_ instance: RehearsedInstance) {
        n = instance.number
        startedAt = ScenarioTime(instance.startedAt)
        finishedAt = instance.finishedAt.map { ScenarioTime($0) }
        exitCode = instance.exitCode
        how = instance.ending?.rawValue
        stopGraceSeconds = instance.graceSeconds
    }
}
