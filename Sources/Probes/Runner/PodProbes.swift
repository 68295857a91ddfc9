public import PodSpec
internal import Synchronization

/// Runs all probes of a pod as the kubelet runs them.
///
/// `run()` holds one task for each probe of a container or sidecar; cancelling it stops everything, also a running check. Until
/// ``observe(_:)`` is told otherwise, all containers are taken to run since the start.
///
/// The containers are somebody else's: the runner says when one must be restarted (``PodProbeEvent/Kind/mustRestart(_:)``) and
/// goes on checking liveness once it is told about the new instance.
public final class PodProbes<C: Clock>: Sendable where C.Duration == Duration {
    let clock: C
    let origin: C.Instant
    let checks: [ProbeID: any ProbeCheck]
    let jitter: @Sendable (ProbeID, ProbeSettings) -> Duration
    let machine: Mutex<PodProbeMachine>
    let broadcast = ProbeEventBroadcast()
    let calls: [ProbeID: WakeUpCall]
    let reactionCall = WakeUpCall()
    let metrics: [ProbeID: ProbeMetrics]
    let log: ProbeLog
    let syncRequested: (@Sendable () -> Void)?

    /// Makes a runner with checks of one's own.
    ///
    /// - Parameters:
    ///   - pod: the pod with its probes
    ///   - clock: what tells the time; everything is counted from now on
    ///   - options: how the kubelet behaves
    ///   - jitter: how long a probe waits first where the kubelet is younger than its period; by default a random part of it
    ///   - syncRequested: called when the kubelet wants to look at the pod again, see
    ///     ``PodProbeMachine/StatusSource/resultsOnRequest``
    ///   - check: the check of a probe
    public convenience init(
        _ pod: Pod,
        clock: C,
        options: PodProbeMachine.Options = PodProbeMachine.Options(),
        jitter: (@Sendable (ProbeID, ProbeSettings) -> Duration)? = nil,
        syncRequested: (@Sendable () -> Void)? = nil,
        check: (Container, ProbeKind, Probe) -> any ProbeCheck
    ) {
        self.init(
            pod, clock: clock, options: options, jitter: jitter, syncRequested: syncRequested, log: ProbeLog(), check: check)
    }

    init(
        _ pod: Pod,
        clock: C,
        options: PodProbeMachine.Options,
        jitter: (@Sendable (ProbeID, ProbeSettings) -> Duration)?,
        syncRequested: (@Sendable () -> Void)?,
        log: ProbeLog,
        check: (Container, ProbeKind, Probe) -> any ProbeCheck
    ) {
        self.clock = clock
        origin = clock.now
        self.jitter = jitter ?? { _, settings in settings.period * Double.random(in: 0..<1) }
        self.syncRequested = syncRequested
        self.log = log
        let machine = PodProbeMachine(pod, options: options)
        var checks: [ProbeID: any ProbeCheck] = [:]
        for container in (pod.spec?.initContainers ?? []) + (pod.spec?.containers ?? []) {
            for kind in ProbeKind.allCases {
                let id = ProbeID(container: container.name, kind: kind)
                guard machine.settings(of: id) != nil, let probe = container.probe(kind) else { continue }
                checks[id] = check(container, kind, probe)
            }
        }
        self.checks = checks
        calls = checks.mapValues { _ in WakeUpCall() }
        let metadata = pod.metadata
        metrics = Dictionary(uniqueKeysWithValues: checks.keys.map { ($0, ProbeMetrics($0, of: metadata)) })
        self.machine = Mutex(machine)
    }

    /// The time since the runner was made; what events carry.
    public var now: Duration { origin.duration(to: clock.now) }

    /// A copy of everything the kubelet would know at this moment.
    public var state: PodProbeMachine { machine.withLock { $0 } }

    /// What happens from now on, in order.
    ///
    /// - Parameter limit: how many events wait for a slow reader before the oldest are dropped
    public func events(bufferingNewest limit: Int = 4096) -> AsyncStream<PodProbeEvent> {
        broadcast.stream(bufferingNewest: limit)
    }

    /// Tells what the container runtime shows.
    public func observe(_ observation: PodObservation) {
        let now = now
        perform(machine.withLock { $0.observe(observation, at: now) }, at: now)
    }

    /// Asks for a readiness check now.
    public func triggerReadiness(of container: String) {
        perform(machine.withLock { $0.triggerReadiness(of: container) }, at: now)
    }

    /// Begins the pod's end: liveness and startup checks of regular containers stop, the others go on.
    public func stopLivenessAndStartup() {
        perform(machine.withLock { $0.stopLivenessAndStartup() }, at: now)
    }

    /// Ends all probes after those running are finished; ``run()`` returns.
    public func removePod() {
        perform(machine.withLock { $0.removePod() }, at: now)
    }
}
