internal import PodSpecProbes

extension ProbeScenario {
    /// Replays the scenario through the runner, hours in milliseconds.
    package func replay() async -> Record {
        let clock = VirtualClock()
        let checks = ProbeKind.allCases.map { ($0, ScenarioCheck($0, outcomes: probeOutcomes?[$0.rawValue] ?? [], clock: clock)) }
        let byKind = Dictionary(uniqueKeysWithValues: checks)
        let probes = PodProbes(
            pod, clock: clock, options: options,
            jitter: { id, _ in startJitter?[id.kind.rawValue]?.duration ?? .zero },
            check: { _, kind, _ in byKind[kind] ?? ScenarioCheck(kind, outcomes: [], clock: clock) })
        let events = probes.events(bufferingNewest: .max)
        var sampler = Sampler(isKubelet: mode == .kubelet)

        var running: Task<Void, Never>?
        for instant in instants {
            clock.advance(upTo: VirtualClock.Instant(instant.duration))
            for moment in containerTimeline where moment.t == instant { probes.observe(moment.observation) }
            for call in calls ?? [] where call.t == instant { call.apply(to: probes) }
            if addPodAt == instant, running == nil { running = clock.start(priority: .low) { await probes.run() } }
            clock.advance(to: VirtualClock.Instant(instant.duration))
            if isSampling(instant) { sampler.sample(probes.state, at: instant) }
        }
        running?.cancel()
        clock.advance(by: .zero)

        var record = Record(workerExits: sampler.exits, samples: sampler.samples)
        record.probes = checks.flatMap { $0.1.record }.sorted { ($0.t, $0.worker) < ($1.t, $1.worker) }
        if running != nil { for await event in events { record.add(event) } }
        record.sort()
        return record
    }

    /// All instants at which the script does something or a sample is taken, in order.
    private var instants: [ScenarioTime] {
        var instants = Set(containerTimeline.map(\.t) + (calls ?? []).map(\.t) + [addPodAt])
        var sample = ScenarioTime(microseconds: 250_000)
        while sample <= endAt {
            instants.insert(sample)
            sample.microseconds += 500_000
        }
        let last = sample.microseconds - 500_000
        return instants.filter { $0.microseconds <= last }.sorted()
    }

    private func isSampling(_ instant: ScenarioTime) -> Bool { instant.microseconds % 500_000 == 250_000 }
}

extension ProbeScenario.Call {
    fileprivate func apply(to probes: PodProbes<VirtualClock>) {
        switch call {
        case "TriggerReadiness": probes.triggerReadiness(of: "web")
        case "StopLivenessAndStartup": probes.stopLivenessAndStartup()
        case "RemovePod": probes.removePod()
        default: break
        }
    }
}

extension ProbeScenario.Record {
    fileprivate mutating func add(_ event: PodProbeEvent) {
        let t = ScenarioTime(event.time)
        switch event.kind {
        case .resultChanged(let change):
            results.append(
                Change(
                    t: t, worker: change.probe.kind, containerID: change.containerID, value: change.value,
                    action: change.mustRestart ? .restart : .none))
        case .event(let event): events.append(Event(t: t, type: event.type, reason: event.reason, message: event.message))
        default: break
        }
    }

    fileprivate mutating func sort() {
        results = results.stablySorted { ($0.t, $0.worker) < ($1.t, $1.worker) }
        events = events.stablySorted { ($0.t, $0.message) < ($1.t, $1.message) }
    }
}

extension Array {
    func stablySorted(by comesFirst: (Element, Element) -> Bool) -> [Element] {
        enumerated().sorted { left, right in
            if comesFirst(left.element, right.element) { return true }
            return !comesFirst(right.element, left.element) && left.offset < right.offset
        }.map(\.element)
    }
}
