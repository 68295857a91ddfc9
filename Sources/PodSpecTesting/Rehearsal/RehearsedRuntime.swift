internal import PodSpecProbes
internal import Synchronization

/// The container runtime of a rehearsal: what was started and how it ended.
final class RehearsedRuntime: Sendable {
    private struct State {
        var instances: [RehearsedInstance] = []
        /// The instance of each container that the kubelet last saw, which is the one that is probed.
        var seen: [String: Int] = [:]
        var behaviors: [String: InstanceBehavior] = [:]
        var calls: [RehearsedCall] = []
    }

    private let state = Mutex(State())
    private let clock: VirtualClock
    private let behavior: @Sendable (RehearsedInstance) -> InstanceBehavior

    init(clock: VirtualClock, behavior: @escaping @Sendable (RehearsedInstance) -> InstanceBehavior) {
        self.clock = clock
        self.behavior = behavior
    }

    var calls: [RehearsedCall] { state.withLock { $0.calls } }

    var instances: [RehearsedInstance] { state.withLock { $0.instances } }

    func behavior(of instance: RehearsedInstance) -> InstanceBehavior {
        state.withLock { $0.behaviors[instance.containerID] } ?? .healthy
    }

    /// Starts the next instance of a container.
    func start(_ container: String) -> RehearsedInstance {
        let now = clock.now.time
        let instance = state.withLock { state in
            let number = state.instances.filter { $0.container == container }.count + 1
            let instance = RehearsedInstance(container: container, number: number, startedAt: now)
            state.instances.append(instance)
            return instance
        }
        let behavior = behavior(instance)
        state.withLock { $0.behaviors[instance.containerID] = behavior }
        return instance
    }

    /// Ends an instance; false when it had ended before.
    func end(_ instance: RehearsedInstance, exitCode: Int, _ ending: RehearsedInstance.Ending, graceSeconds: Int? = nil) -> Bool {
        let now = clock.now.time
        return state.withLock { state in
            guard let index = state.instances.firstIndex(where: { $0.containerID == instance.containerID }),
                state.instances[index].isRunning
            else { return false }
            state.instances[index].finishedAt = now
            state.instances[index].exitCode = exitCode
            state.instances[index].ending = ending
            state.instances[index].graceSeconds = graceSeconds
            return true
        }
    }

    /// Notes what the kubelet has seen.
    func see(_ instances: some Sequence<RehearsedInstance>) {
        state.withLock { state in
            for instance in instances { state.seen[instance.container] = instance.number }
        }
    }

    /// What a probe finds now.
    func answer(to probe: ProbeID) -> ScriptedAnswer {
        let instance = state.withLock { state in
            state.instances.last { $0.container == probe.container && $0.number == state.seen[probe.container] }
        }
        guard let instance else { return .refused }
        let now = clock.now.time
        let answer = behavior(of: instance).answer(probe.kind, now - instance.startedAt)
        let call = RehearsedCall(time: now, probe: probe, number: instance.number, verdict: answer.outcome.verdict)
        state.withLock { $0.calls.append(call) }
        return answer
    }
}

/// Asks the runtime of a rehearsal.
struct RehearsedCheck: ProbeCheck {
    let probe: ProbeID
    let runtime: RehearsedRuntime
    let clock: VirtualClock

    func check(timeout: Duration) async -> ProbeOutcome { await runtime.answer(to: probe).outcome(within: timeout, clock: clock) }
}

/// One attempt of a check in a rehearsal.
struct RehearsedCall: Sendable {
    var time: Duration
    var probe: ProbeID
    /// The instance that was asked.
    var number: Int
    var verdict: ProbeOutcome.Verdict
}
