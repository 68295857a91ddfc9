extension PodProbeMachine {
    /// Starts the workers of all probes.
    ///
    /// - Parameters:
    ///   - now: the time since the runner's origin
    ///   - jitter: how long a probe's worker waits first. Asked only where the kubelet is younger than the probe's period.
    public mutating func addPod(at now: Duration, jitter: (ProbeID, ProbeSettings) -> Duration = { _, _ in .zero }) {
        for role in containers {
            for kind in ProbeKind.allCases {
                let id = ProbeID(container: role.name, kind: kind)
                guard let settings = settings[id], workers[id] == nil else { continue }
                let isYoung = options.circumstances.kubeletStartedAt.map { settings.period > now - $0 } ?? false
                let start = isYoung ? now + jitter(id, settings) : now
                workers[id] = ProbeWorker(
                    kind, settings: settings, role: role, circumstances: options.circumstances, startingAt: start)
            }
        }
    }

    /// What a probe's worker does now.
    public mutating func next(_ probe: ProbeID, at now: Duration) -> (next: ProbeWorker.Next, actions: [Action]) {
        var actions = advance(to: now)
        guard let step = workers[probe]?.next(at: now, seeing: status) else { return (.exit, actions) }
        take(step, of: probe, at: now, into: &actions)
        return (step.next, actions)
    }

    /// Takes the outcome of the attempt a worker asked for.
    public mutating func finish(
        _ probe: ProbeID, with outcome: ProbeOutcome, at now: Duration
    ) -> (next: ProbeWorker.Next, actions: [Action]) {
        var actions = advance(to: now)
        guard let step = workers[probe]?.finish(outcome, at: now) else { return (.exit, actions) }
        take(step, of: probe, at: now, into: &actions)
        return (step.next, actions)
    }

    /// Asks for a readiness check now.
    public mutating func triggerReadiness(of container: String) -> [Action] {
        let id = ProbeID(container: container, kind: .readiness)
        guard isAlive(id) else { return [] }
        workers[id]?.trigger()
        return [.wake(id)]
    }

    /// Begins the pod's end: liveness and startup checks of regular containers stop, readiness checks and sidecars' go on.
    public mutating func stopLivenessAndStartup() -> [Action] {
        let regular = Set(containers.filter { !$0.isSidecar }.map(\.name))
        return stop { $0.kind != .readiness && regular.contains($0.container) }
    }

    /// Ends all workers, as when the pod's containers are gone.
    public mutating func removePod() -> [Action] { stop { _ in true } }

    /// Whether a probe has a worker that has not ended.
    func isAlive(_ probe: ProbeID) -> Bool { workers[probe].map { !$0.hasExited } ?? false }

    /// What is believed of an instance because of a probe.
    public func cached(_ probe: ProbeID, of containerID: String?) -> CachedProbeResult? {
        guard let worker = workers[probe], worker.containerID == containerID else { return nil }
        return worker.cached
    }

    private mutating func stop(where chosen: (ProbeID) -> Bool) -> [Action] {
        isTerminating = true
        let stopped = workers.keys.filter { chosen($0) && isAlive($0) }
        for id in stopped { workers[id]?.stop() }
        return stopped.map { .wake($0) }
    }

    private mutating func take(_ step: ProbeWorker.Step, of probe: ProbeID, at now: Duration, into actions: inout [Action]) {
        for change in step.changes {
            switch change {
            case .event(let event): actions.append(.report(.event(event)))
            case .result(let containerID, let value):
                let restart = restartDemand(probe, containerID: containerID, value: value)
                actions.append(
                    .report(
                        .resultChanged(ProbeResultChange(probe: probe, containerID: containerID, value: value, mustRestart: restart != nil))
                    )
                )
                if let restart { actions.append(.report(.mustRestart(restart))) }
                if let value { expectReaction(to: value, of: probe, containerID: containerID, at: now) }
            }
        }
        if step.next == .exit { actions.append(.report(.stopped(probe))) }
    }

    private mutating func expectReaction(to value: CachedProbeResult, of probe: ProbeID, containerID: String, at now: Duration) {
        guard options.statusSource != .observations, probe.kind != .liveness || value == .failure else { return }
        var pending = reaction ?? Reaction(due: now + options.reactionDelay, changes: [])
        pending.changes.append((probe, containerID, value))
        reaction = pending
    }

    private func restartDemand(_ probe: ProbeID, containerID: String, value: CachedProbeResult?) -> RestartDemand? {
        guard probe.kind != .readiness, value == .failure, !isTerminating,
            let seen = observation?.containers[probe.container], seen.state == .running, seen.containerID == containerID,
            let role = containers.first(where: { $0.name == probe.container })
        else { return nil }
        return RestartDemand(
            probe: probe, role: role, gracePeriodSeconds: settings[probe]?.terminationGracePeriodSeconds ?? gracePeriodSeconds)
    }
}
