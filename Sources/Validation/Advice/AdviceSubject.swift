internal import PodSpec

/// The pods of an object as the advice sees them: with the API server's defaults, and with their containers in one list.
struct AdviceSubject {
    let object: Manifest.Object
    /// The path of the Pod or of the template.
    let path: FieldPath
    let metadata: ObjectMeta?
    let spec: Pod.Spec
    /// Init containers, then the others. Ephemeral containers are for debugging and get no advice.
    let containers: [AdviceContainer]

    /// Nil for an object without pods.
    init?(_ object: Manifest.Object) {
        let defaulted = object.fillingDefaults()
        guard let located = defaulted.podTemplate, let spec = located.template.spec else { return nil }
        self.object = defaulted
        path = located.path
        metadata = located.template.metadata
        self.spec = spec
        let place = located.path.child("spec")
        let first = (spec.initContainers ?? []).enumerated().map { index, container in
            AdviceContainer(
                role: container.restartPolicy == .always ? .sidecar : .setup,
                path: place.child("initContainers").index(index),
                value: container
            )
        }
        containers =
            first
            + spec.containers.enumerated().map { index, container in
                AdviceContainer(role: .main, path: place.child("containers").index(index), value: container)
            }
    }

    var specPath: FieldPath { path.child("spec") }

    /// The containers that run as long as the pod does.
    var lasting: [AdviceContainer] { containers.filter { $0.role != .setup } }

    /// Whether the pods are meant to run until somebody ends them.
    var isLongRunning: Bool {
        switch object.kind {
        case .job, .cronJob: false
        default: spec.restartPolicy == .always
        }
    }

    /// Whether the pods look after their node, so that reaching into it is their purpose.
    var isNodeAgent: Bool {
        object.kind == .daemonSet || ["system-node-critical", "system-cluster-critical"].contains(spec.priorityClassName)
    }

    /// Whether the pods say that they run on Windows.
    var isWindows: Bool { spec.os?.name == .windows }

    /// The containers that others send requests to: those with a port that isn't only for watching them, in pods that a Service can select.
    var serving: [AdviceContainer] {
        guard isLongRunning, metadata?.labels?.isEmpty == false else { return [] }
        return lasting.filter { container in (container.ports ?? []).contains { !$0.isForWatching } }
    }
}

/// A container of a pod and what it is there for.
@dynamicMemberLookup
struct AdviceContainer {
    enum Role {
        /// One of the pod's containers.
        case main
        /// An init container that goes on running.
        case sidecar
        /// An init container that ends before the others start.
        case setup
    }

    let role: Role
    let path: FieldPath
    let value: Container

    subscript<Value>(dynamicMember member: KeyPath<Container, Value>) -> Value { value[keyPath: member] }

    /// `container "web"`.
    var title: String { "container \(GoText.quoted(value.name))" }

    /// Whether the container has nearly all rights of its node, so that advice to take some away says too little.
    var isPrivileged: Bool { value.securityContext?.privileged == true }

    /// The probes, by their fields.
    var probes: [(field: String, probe: Probe)] {
        [("startupProbe", value.startupProbe), ("livenessProbe", value.livenessProbe), ("readinessProbe", value.readinessProbe)]
            .compactMap { field, probe in probe.map { (field, $0) } }
    }

    /// The number of a port as the kubelet finds it: by number, by one of the container's names, by a text that is a number.
    func number(of port: IntOrString) -> Int32? {
        switch port {
        case .int(let number): number
        case .string(let name): value.ports?.first { $0.name == name }?.containerPort ?? Int32(name)
        }
    }
}

extension ContainerPort {
    private static let peers = ["gossip", "peer", "raft", "cluster"]
    private static let watchers = ["metric", "prom", "telemetry", "stat", "health", "probe", "live", "ready", "debug", "prof"]

    /// Whether the port's name says that it is for metrics, health checks or debugging, and not for requests.
    var isForWatching: Bool {
        guard let name else { return false }
        return Self.watchers.contains { name.contains($0) }
    }

    /// Whether the port's name says that it is for the other pods of the workload.
    var isForPeers: Bool {
        guard let name else { return false }
        return Self.peers.contains { name.contains($0) }
    }
}
