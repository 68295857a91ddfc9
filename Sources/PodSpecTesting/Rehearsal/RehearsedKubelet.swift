internal import PodSpec
internal import PodSpecProbes
internal import Synchronization

/// A kubelet's loops around one pod. Real ones wait a little differently each time; here the delays are fixed.
///
/// Priorities order what happens at the same moment: containers end first, then the kubelet acts, then probes look.
final class RehearsedKubelet: Sendable {
    typealias Hooks = (postStart: HookBehavior?, preStop: HookBehavior?)

    struct State {
        var hasBegun = false
        var tasks: [Task<Void, Never>] = []
        var hasAddedPod = false
        var log: [RehearsalEvent] = []
        var backoffs: [String: RestartBackoff] = [:]
        /// Why a container that has ended waits.
        var waitingReasons: [String: String] = [:]
        /// What the last sync made of each container.
        var statuses: [String: RehearsedStatus] = [:]
        var lastNoted: [String: RehearsedStatus] = [:]
    }

    let clock: VirtualClock
    let runtime: RehearsedRuntime
    let probes: PodProbes<VirtualClock>
    let roles: [ContainerRole]
    let hooks: [String: Hooks]
    let podName: String
    let podGraceSeconds: Int
    let state = Mutex(State())
    let syncCall: WakeUpCall
    private let reaction: ReactionRelay

    init(
        _ pod: Pod, clock: VirtualClock, hooks: (Container) -> Hooks, behavior: @escaping @Sendable (RehearsedInstance) -> InstanceBehavior
    ) {
        let runtime = RehearsedRuntime(clock: clock, behavior: behavior)
        let reaction = ReactionRelay()
        self.clock = clock
        self.runtime = runtime
        self.reaction = reaction
        syncCall = WakeUpCall()
        probes = PodProbes(
            pod, clock: clock,
            options: PodProbeMachine.Options(statusSource: .resultsOnRequest, assumesRunning: false),
            syncRequested: { reaction.send() },
            check: { container, kind, _ in
                RehearsedCheck(probe: ProbeID(container: container.name, kind: kind), runtime: runtime, clock: clock)
            })
        roles = probes.state.containers
        let containers = (pod.spec?.initContainers ?? []) + (pod.spec?.containers ?? [])
        self.hooks = Dictionary(containers.map { ($0.name, hooks($0)) }) { first, _ in first }
        let uid = pod.metadata?.uid ?? "11111111-1111-1111-1111-111111111111"
        podName = "\(pod.metadata?.name ?? "pod")_\(pod.metadata?.namespace ?? "default")(\(uid))"
        podGraceSeconds = Int(clamping: pod.spec?.terminationGracePeriodSeconds ?? 30)
    }

    var log: [RehearsalEvent] { state.withLock { $0.log } }

    /// Starts the loops, once.
    func begin() {
        let isFirst = state.withLock { state in
            defer { state.hasBegun = true }
            return !state.hasBegun
        }
        guard isFirst else { return }
        reaction.target = { [self] in
            note()
            syncCall.call()
        }
        let events = probes.events(bufferingNewest: .max)
        start(.high) { [self] in
            for await event in events { record(event) }
        }
        start(.medium) { [self] in await syncLoop() }
        start(.medium) { [self] in await watchRuntime() }
        start(.medium) { [self] in await keepHouse() }
    }

    /// Ends everything that was begun.
    func end() {
        // It holds this kubelet, which holds it.
        reaction.target = nil
        for task in state.withLock({ $0.tasks }) { task.cancel() }
        clock.advance(by: .zero)
    }

    /// Starts a task that ends with the rehearsal.
    func start(_ priority: TaskPriority, _ body: sending @escaping @isolated(any) () async -> Void) {
        let task = clock.start(priority: priority, body)
        state.withLock { $0.tasks.append(task) }
    }

    func append(_ kind: RehearsalEvent.Kind) {
        let event = RehearsalEvent(time: clock.now.time, kind: kind)
        state.withLock { $0.log.append(event) }
    }

    func append(_ type: KubernetesEvent.EventType, reason: String, _ message: String, _ role: ContainerRole) {
        append(.event(KubernetesEvent(type, reason: reason, message: message, fieldPath: role.fieldPath)))
    }

    private func record(_ event: PodProbeEvent) {
        let kind: RehearsalEvent.Kind
        switch event.kind {
        case .event(let event): kind = .event(event)
        case .statusChanged, .mustRestart: return
        default: kind = .probes(event.kind)
        }
        state.withLock { $0.log.append(RehearsalEvent(time: event.time, kind: kind)) }
    }

    /// Asks for a sync once a second if the runtime shows something new.
    private func watchRuntime() async {
        var seen: [RehearsedInstance] = []
        var next = VirtualClock.Instant(.milliseconds(630))
        while (try? await clock.sleep(until: next)) != nil {
            let now = runtime.instances
            if now != seen {
                seen = now
                syncCall.call()
            }
            next = next.advanced(by: .seconds(1))
        }
    }

    /// Forgets old back-off every two seconds.
    private func keepHouse() async {
        var next = VirtualClock.Instant(.milliseconds(1910))
        while (try? await clock.sleep(until: next)) != nil {
            let now = clock.now.time
            state.withLock { state in
                for name in state.backoffs.keys { state.backoffs[name]?.forget(at: now) }
            }
            next = next.advanced(by: .seconds(2))
        }
    }
}

/// Passes the runner's wish for a sync on to a kubelet that is made after the runner.
private final class ReactionRelay: Sendable {
    private let receiver = Mutex<(@Sendable () -> Void)?>(nil)

    var target: (@Sendable () -> Void)? {
        get { receiver.withLock { $0 } }
        set { receiver.withLock { $0 = newValue } }
    }

    func send() { target?() }
}
