public import PodSpec

/// The kubelet's view of one pod as far as probes are concerned: its workers, what they believe, and the status they look at.
///
/// A value without clock or I/O. Times are counted from the runner's origin. What happens goes in through the methods; what
/// others must do or know because of it comes out as ``Action``s.
public struct PodProbeMachine: Sendable {
    /// The pod's containers with probes or a say in readiness, sidecars first.
    public let containers: [ContainerRole]
    /// How the machine behaves.
    public let options: Options
    /// What the status cache shows; nil before the first observation.
    public internal(set) var status: PodObservation?
    /// Which containers are ready, by name.
    public internal(set) var readiness: [String: Bool] = [:]
    /// The workers, from ``addPod(at:jitter:)`` on.
    public internal(set) var workers: [ProbeID: ProbeWorker] = [:]
    /// Whether the pod is being stopped, so that a failure no longer restarts anything.
    public internal(set) var isTerminating = false

    let settings: [ProbeID: ProbeSettings]
    let gracePeriodSeconds: Int
    var observation: PodObservation?
    var reaction: Reaction?

    /// Takes the probes of a pod's containers and sidecars.
    public init(_ pod: Pod, options: Options = Options()) {
        self.options = options
        let spec = pod.spec ?? Pod.Spec(containers: [])
        let sidecars = (spec.initContainers ?? []).filter { $0.restartPolicy == .always }
        let parts = sidecars.map { ($0, true) } + spec.containers.map { ($0, false) }
        containers = parts.map { ContainerRole($0.0, in: spec, isSidecar: $0.1) }
        var settings: [ProbeID: ProbeSettings] = [:]
        for (container, _) in parts {
            for kind in ProbeKind.allCases {
                settings[ProbeID(container: container.name, kind: kind)] = container.probe(kind).map(ProbeSettings.init)
            }
        }
        self.settings = settings
        gracePeriodSeconds = Int(clamping: spec.terminationGracePeriodSeconds ?? 30)
    }

    /// The pod's probes in the order the kubelet starts them.
    public var probes: [ProbeID] {
        containers.flatMap { container in
            ProbeKind.allCases.map { ProbeID(container: container.name, kind: $0) }.filter { settings[$0] != nil }
        }
    }

    /// The numbers of a probe; nil when the container has no such probe.
    public func settings(of probe: ProbeID) -> ProbeSettings? { settings[probe] }

    /// Whether every container and sidecar is ready.
    public var isReady: Bool { containers.allSatisfy { readiness[$0.name] == true } }
}
