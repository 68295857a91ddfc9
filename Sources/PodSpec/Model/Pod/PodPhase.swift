/// Where a pod is in its life.
///
/// Kubernetes: `PodStatus.phase`.
public struct PodPhase: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Accepted, but not all containers run yet.
    public static let pending = PodPhase(rawValue: "Pending")
    /// Bound to a node, at least one container runs.
    public static let running = PodPhase(rawValue: "Running")
    /// All containers ended well.
    public static let succeeded = PodPhase(rawValue: "Succeeded")
    /// All containers ended, one of them badly.
    public static let failed = PodPhase(rawValue: "Failed")
    /// The node cannot be reached.
    public static let unknown = PodPhase(rawValue: "Unknown")

    /// The values that Kubernetes knows.
    public static let known: [PodPhase] = [.pending, .running, .succeeded, .failed, .unknown]
}
