public import PodSpec
internal import PodSpecProbes
internal import Synchronization

/// A pod on a rehearsed node: the real probe runner, a kubelet that restarts containers with back-off, and containers that behave
/// as a test says. Hours pass in milliseconds.
///
/// ```swift
/// let rehearsal = PodRehearsal(pod) { _ in .healthy(after: .seconds(3), hangingAt: .seconds(60)) }
/// rehearsal.advance(to: .seconds(120))
/// #expect(rehearsal.firstReady ?? .seconds(999) <= .seconds(5))
/// #expect(rehearsal.instances[1].startedAt <= .seconds(90))
/// ```
///
/// Regular containers and sidecars take part; other init containers are taken to have finished before.
public final class PodRehearsal: Sendable {
    /// The clock everything happens on.
    public let clock = VirtualClock()
    private let kubelet: RehearsedKubelet

    /// Puts a pod on a node. Nothing happens before the first ``advance(by:)``.
    ///
    /// - Parameters:
    ///   - pod: the pod
    ///   - hooks: what a container's hooks do, `nil` for none; by default `sleep` sleeps and others succeed at once
    ///   - behavior: what an instance of a container does, asked when it has just started
    public init(
        _ pod: Pod,
        hooks: (@Sendable (_ container: Container) -> (postStart: HookBehavior?, preStop: HookBehavior?))? = nil,
        behavior: @escaping @Sendable (RehearsedInstance) -> InstanceBehavior
    ) {
        kubelet = RehearsedKubelet(pod, clock: clock, hooks: hooks ?? Self.declaredHooks, behavior: behavior)
    }

    deinit { kubelet.end() }

    /// Lets time pass.
    public func advance(by duration: Duration) { advance(to: clock.now.time + duration) }

    /// Lets time pass until so long after the pod came; what is due right then happens too.
    public func advance(to time: Duration) {
        kubelet.begin()
        clock.advance(to: VirtualClock.Instant(time))
    }

    /// As ``advance(to:)``, without what is due right then.
    public func advance(upTo time: Duration) {
        kubelet.begin()
        clock.advance(upTo: VirtualClock.Instant(time))
    }

    /// Everything that has happened, in order.
    public var events: [RehearsalEvent] { kubelet.log }

    /// The instances started so far, in order.
    public var instances: [RehearsedInstance] { kubelet.runtime.instances }

    /// Whether all containers are ready.
    public var isReady: Bool { kubelet.probes.state.isReady }

    /// When all containers were ready for the first time; nil if they never were.
    public var firstReady: Duration? { events.first { $0.kind == .probes(.becameReady) }?.time }

    /// Every attempt of a check.
    var calls: [RehearsedCall] { kubelet.runtime.calls }

    private static func declaredHooks(_ container: Container) -> (postStart: HookBehavior?, preStop: HookBehavior?) {
        func behavior(_ handler: LifecycleHandler?) -> HookBehavior? {
            handler.map { HookBehavior(duration: .seconds($0.sleep?.seconds ?? 0)) }
        }
        return (behavior(container.lifecycle?.postStart), behavior(container.lifecycle?.preStop))
    }
}
