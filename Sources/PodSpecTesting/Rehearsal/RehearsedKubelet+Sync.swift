internal import PodSpec
internal import PodSpecProbes
internal import Synchronization

extension RehearsedKubelet {
    /// One sync at a time: again when asked, after an error soon, otherwise after a minute.
    func syncLoop() async {
        while !Task.isCancelled {
            let instances = runtime.instances
            guard observe(instances) else { return }
            addPod()
            let succeeded = await act(on: instances)
            let pause = Duration.milliseconds(succeeded ? 60_110 : 10_070)
            await syncCall.sleep(until: clock.now.advanced(by: pause), clock: clock)
        }
    }

    /// Notes in the log what changed in the statuses.
    func note() {
        let probed = probes.state
        for role in roles {
            let changed = state.withLock { state -> RehearsedStatus? in
                guard var status = state.statuses[role.name] else { return nil }
                status.started = probed.status?.containers[role.name]?.started ?? false
                status.ready = probed.readiness[role.name] ?? false
                guard status != state.lastNoted[role.name] else { return nil }
                state.lastNoted[role.name] = status
                return status
            }
            if let changed { append(.status(changed)) }
        }
    }

    /// Makes the status from what the runtime shows; false when the pod has ended.
    private func observe(_ instances: [RehearsedInstance]) -> Bool {
        var containers: [String: ContainerObservation] = [:]
        var statuses: [RehearsedStatus] = []
        let reasons = state.withLock { $0.waitingReasons }
        for role in roles {
            let last = instances.last { $0.container == role.name }
            let (shown, reason) = show(last, of: role, waitingReason: reasons[role.name])
            containers[role.name] = shown
            statuses.append(
                RehearsedStatus(
                    container: role.name, phase: .running, state: shown.state.name, reason: reason, started: false, ready: false,
                    restartCount: max(0, (last?.number ?? 1) - 1)))
        }
        let phase = phase(of: instances)
        runtime.see(roles.compactMap { role in instances.last { $0.container == role.name } })
        probes.observe(PodObservation(phase: phase, containers: containers))
        state.withLock { state in
            for var status in statuses {
                status.phase = phase
                state.statuses[status.container] = status
            }
        }
        note()
        guard phase != .failed, phase != .succeeded else {
            probes.removePod()
            return false
        }
        return true
    }

    private func show(
        _ instance: RehearsedInstance?, of role: ContainerRole, waitingReason: String?
    ) -> (ContainerObservation, reason: String?) {
        guard let instance else { return (ContainerObservation(containerID: nil, state: .waiting), "ContainerCreating") }
        guard let exitCode = instance.exitCode else { return (.running(instance.containerID, since: instance.startedAt), nil) }
        if let waitingReason, role.restarts(afterExit: exitCode) {
            return (ContainerObservation(containerID: instance.containerID, state: .waiting), waitingReason)
        }
        return (ContainerObservation(containerID: instance.containerID, state: .terminated(exitCode: exitCode)), nil)
    }

    private func phase(of instances: [RehearsedInstance]) -> PodPhase {
        let regular = roles.filter { !$0.isSidecar }.map { role in (role, instances.last { $0.container == role.name }) }
        if regular.contains(where: { $0.1 == nil }) { return .pending }
        let ended = regular.compactMap { role, instance -> Int? in
            guard let exitCode = instance?.exitCode, !role.restarts(afterExit: exitCode) else { return nil }
            return exitCode
        }
        guard ended.count == regular.count else { return .running }
        return ended.allSatisfy { $0 == 0 } ? .succeeded : .failed
    }

    /// Starts the probe workers, in the first sync.
    private func addPod() {
        let isFirst = state.withLock { state in
            defer { state.hasAddedPod = true }
            return !state.hasAddedPod
        }
        if isFirst { start(.low) { [probes] in await probes.run() } }
    }
}

extension ContainerObservation.State {
    fileprivate var name: String {
        switch self {
        case .waiting: "waiting"
        case .running: "running"
        case .terminated: "terminated"
        }
    }
}
