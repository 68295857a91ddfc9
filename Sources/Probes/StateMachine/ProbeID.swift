/// Names one probe of a pod.
public struct ProbeID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The container's name.
    public var container: String
    /// Which of its probes.
    public var kind: ProbeKind

    /// Makes a name.
    public init(container: String, kind: ProbeKind) {
        self.container = container
        self.kind = kind
    }

    /// Such as `web/liveness`.
    public var description: String { "\(container)/\(kind.rawValue)" }

    /// By container, then by kind.
    public static func < (left: ProbeID, right: ProbeID) -> Bool {
        (left.container, left.kind) < (right.container, right.kind)
    }
}
