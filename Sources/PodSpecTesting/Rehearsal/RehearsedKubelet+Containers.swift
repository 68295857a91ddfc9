internal import PodSpec
internal import PodSpecProbes
internal import Synchronization

extension RehearsedKubelet {
    /// Kills and starts containers by what a sync saw; false when one has to wait or failed to start.
    func act(on instances: [RehearsedInstance]) async -> Bool {
        var starting: [ContainerRole] = []
        for role in roles {
            guard let last = instances.last(where: { $0.container == role.name }) else {
                starting.append(role)
                continue
            }
            if let exitCode = last.exitCode {
                if role.restarts(afterExit: exitCode) { starting.append(role) }
            } else if let demand = failure(of: last, role) {
                await kill(last, of: role, because: demand, isLast: instances.filter(\.isRunning).count == 1)
                if demand.startsAgain { starting.append(role) }
            }
        }
        var succeeded = true
        for role in starting where await !start(role, seeing: instances) { succeeded = false }
        return succeeded
    }

    /// Why a running instance must be killed; nil when it need not.
    private func failure(of instance: RehearsedInstance, _ role: ContainerRole) -> RestartDemand? {
        let probed = probes.state
        for kind in [ProbeKind.liveness, .startup] {
            let probe = ProbeID(container: role.name, kind: kind)
            guard probed.cached(probe, of: instance.containerID) == .failure else { continue }
            let grace = probed.settings(of: probe)?.terminationGracePeriodSeconds ?? podGraceSeconds
            return RestartDemand(probe: probe, role: role, gracePeriodSeconds: grace)
        }
        return nil
    }

    private func kill(_ instance: RehearsedInstance, of role: ContainerRole, because demand: RestartDemand, isLast: Bool) async {
        if demand.startsAgain {
            await kill(instance, of: role, message: demand.message, graceSeconds: demand.gracePeriodSeconds)
        } else if isLast {
            await kill(instance, of: role, message: "Stopping container \(role.name)", graceSeconds: podGraceSeconds)
        } else {
            await kill(instance, of: role, message: demand.message, graceSeconds: demand.gracePeriodSeconds)
        }
    }

    private func kill(_ instance: RehearsedInstance, of role: ContainerRole, message: String, graceSeconds: Int) async {
        append(.normal, reason: "Killing", message, role)
        var grace = graceSeconds
        if let hook = hooks[role.name]?.preStop, grace > 0 {
            let took = min(hook.duration, .seconds(grace))
            try? await clock.sleep(for: took)
            if hook.fails, hook.duration <= .seconds(grace) {
                append(.warning, reason: "FailedPreStopHook", "PreStopHook failed", role)
            }
            grace -= Int(clamping: took.components.seconds)
        }
        grace = max(grace, RestartDemand.leastGracePeriodSeconds)
        guard runtime.instances.contains(where: { $0.containerID == instance.containerID && $0.isRunning }) else { return }
        let behavior = runtime.behavior(of: instance)
        let stops = behavior.stopTakes <= .seconds(grace)
        try? await clock.sleep(for: stops ? behavior.stopTakes : .seconds(grace))
        end(instance, exitCode: stops ? behavior.stopExitCode : 137, stops ? .sigterm : .sigkill, graceSeconds: grace)
    }

    /// Starts a container unless it has to wait.
    private func start(_ role: ContainerRole, seeing instances: [RehearsedInstance]) async -> Bool {
        let previous = instances.last { $0.container == role.name && !$0.isRunning }
        if let endedAt = previous?.finishedAt, !mayRestart(role, endedAt: endedAt) { return false }
        let instance = runtime.start(role.name)
        append(.started(container: role.name, number: instance.number))
        append(.normal, reason: "Started", "Started container \(role.name)", role)
        scheduleExit(of: instance)
        guard let hook = hooks[role.name]?.postStart else {
            state.withLock { $0.waitingReasons[role.name] = nil }
            return true
        }
        try? await clock.sleep(for: hook.duration)
        state.withLock { $0.waitingReasons[role.name] = hook.fails ? "PostStartHookError" : nil }
        guard hook.fails else { return true }
        append(.warning, reason: "FailedPostStartHook", "PostStartHook failed", role)
        await kill(instance, of: role, message: "FailedPostStartHook", graceSeconds: podGraceSeconds)
        return false
    }

    private func mayRestart(_ role: ContainerRole, endedAt: Duration) -> Bool {
        let now = clock.now.time
        let wait = state.withLock { state -> Duration? in
            var backoff = state.backoffs[role.name] ?? RestartBackoff()
            if backoff.isWaiting(at: now, endedAt: endedAt) {
                state.waitingReasons[role.name] = "CrashLoopBackOff"
                return backoff.entry?.wait
            }
            backoff.restart(at: now, endedAt: endedAt)
            state.backoffs[role.name] = backoff
            return nil
        }
        guard let wait else { return true }
        append(.warning, reason: "BackOff", "Back-off restarting failed container \(role.name) in pod \(podName)", role)
        append(.backingOff(container: role.name, wait: wait))
        return false
    }

    private func scheduleExit(of instance: RehearsedInstance) {
        let behavior = runtime.behavior(of: instance)
        guard let age = behavior.exitsAt else { return }
        let due = VirtualClock.Instant(instance.startedAt + age)
        start(.high) { [self] in
            guard (try? await clock.sleep(until: due)) != nil else { return }
            end(instance, exitCode: behavior.exitCode, .exit)
        }
    }

    private func end(
        _ instance: RehearsedInstance, exitCode: Int, _ ending: RehearsedInstance.Ending, graceSeconds: Int? = nil
    ) {
        guard runtime.end(instance, exitCode: exitCode, ending, graceSeconds: graceSeconds) else { return }
        append(.ended(container: instance.container, number: instance.number, exitCode: exitCode, ending))
    }
}
