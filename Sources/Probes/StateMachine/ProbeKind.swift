public import PodSpec

/// What a probe decides about.
public enum ProbeKind: String, Hashable, Sendable, CaseIterable, Comparable, Codable {
    /// Whether the container has finished starting; the others wait for it.
    case startup
    /// Whether the container gets traffic.
    case readiness
    /// Whether the container is restarted.
    case liveness

    /// The name that starts the kubelet's event messages, such as `Liveness`.
    public var title: String {
        switch self {
        case .startup: "Startup"
        case .readiness: "Readiness"
        case .liveness: "Liveness"
        }
    }

    /// The kubelet's order of starting them: startup, readiness, liveness.
    public static func < (left: ProbeKind, right: ProbeKind) -> Bool { left.order < right.order }

    private var order: Int {
        switch self {
        case .startup: 0
        case .readiness: 1
        case .liveness: 2
        }
    }
}

extension Container {
    /// The container's probe of a kind.
    public func probe(_ kind: ProbeKind) -> Probe? {
        switch kind {
        case .startup: startupProbe
        case .readiness: readinessProbe
        case .liveness: livenessProbe
        }
    }
}
