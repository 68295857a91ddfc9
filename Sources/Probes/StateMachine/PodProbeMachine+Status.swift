extension PodProbeMachine {
    /// When ``advance(to:)`` has something to do; nil while nothing is pending.
    public var nextReaction: Duration? { reaction?.due }

    /// Takes what the runtime shows and computes the status from it.
    public mutating func observe(_ observation: PodObservation, at now: Duration) -> [Action] {
        var actions = advance(to: now)
        self.observation = observation
        synchronize(into: &actions)
        return actions
    }

    /// Reacts to the results that changed, once their time has come.
    public mutating func advance(to now: Duration) -> [Action] {
        guard let pending = reaction, pending.due <= now else { return [] }
        reaction = nil
        var actions: [Action] = []
        let before = snapshot
        for change in pending.changes {
            let name = change.probe.container
            guard status?.containers[name]?.containerID == change.containerID else { continue }
            switch change.probe.kind {
            case .readiness: readiness[name] = change.value == .success
            case .startup: status?.containers[name]?.started = change.value == .success
            case .liveness: break
            }
        }
        report(since: before, into: &actions)
        if options.statusSource == .resultsOnRequest {
            actions.append(.sync)
        } else {
            synchronize(into: &actions)
        }
        return actions
    }

    private mutating func synchronize(into actions: inout [Action]) {
        guard let observation else { return }
        guard options.statusSource != .observations else {
            status = observation
            return
        }
        let before = snapshot
        var status = observation
        var readiness: [String: Bool] = [:]
        for role in containers {
            guard let seen = observation.containers[role.name] else { continue }
            let started = isStarted(seen, name: role.name)
            status.containers[role.name]?.started = started
            readiness[role.name] = started && isReady(seen, name: role.name, triggering: &actions)
        }
        guard isPossible(status) else { return }
        self.status = status
        self.readiness = readiness
        report(since: before, into: &actions)
    }

    /// Whether the status cache takes a status: a container that ended for good does not come back.
    private func isPossible(_ status: PodObservation) -> Bool {
        containers.allSatisfy { role in
            guard case .terminated(let exitCode) = self.status?.containers[role.name]?.state, !role.restarts(afterExit: exitCode),
                let seen = status.containers[role.name]
            else { return true }
            if case .terminated = seen.state { return true }
            return false
        }
    }

    private func isStarted(_ seen: ContainerObservation, name: String) -> Bool {
        let startup = ProbeID(container: name, kind: .startup)
        guard seen.state == .running else { return false }
        if let result = cached(startup, of: seen.containerID) { return result == .success }
        return seen.started == true || !isAlive(startup)
    }

    /// Whether a started container is ready. If not, its readiness is checked right away.
    private mutating func isReady(_ seen: ContainerObservation, name: String, triggering actions: inout [Action]) -> Bool {
        let probe = ProbeID(container: name, kind: .readiness)
        let result = cached(probe, of: seen.containerID)
        if result == .success { return true }
        let isProbed = isAlive(probe)
        if isProbed { actions += triggerReadiness(of: name) }
        guard options.circumstances.isOlderThanKubelet(seen) else { return !isProbed }
        if settings[probe] != nil, !options.podWasReady { return false }
        return !isProbed || result == nil
    }

    private var snapshot: [String: ContainerProbeStatus] {
        var result: [String: ContainerProbeStatus] = [:]
        for role in containers {
            guard let seen = status?.containers[role.name] else { continue }
            result[role.name] = ContainerProbeStatus(
                container: role.name, started: seen.started ?? false, ready: readiness[role.name] ?? false)
        }
        return result
    }

    private func report(since before: [String: ContainerProbeStatus], into actions: inout [Action]) {
        let after = snapshot
        guard after != before else { return }
        for role in containers {
            guard let status = after[role.name], status != before[role.name] else { continue }
            actions.append(.report(.statusChanged(status)))
        }
        let wasReady = containers.allSatisfy { before[$0.name]?.ready == true }
        if wasReady != isReady { actions.append(.report(isReady ? .becameReady : .becameUnready)) }
    }
}
