/// Whether a pod may push out others of lower priority.
///
/// Kubernetes: `PodSpec.preemptionPolicy`.
public struct PreemptionPolicy: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// It may.
    public static let preemptLowerPriority = PreemptionPolicy(rawValue: "PreemptLowerPriority")
    /// It waits in front of them, but pushes nobody out.
    public static let never = PreemptionPolicy(rawValue: "Never")

    /// The values that Kubernetes knows.
    public static let known: [PreemptionPolicy] = [.preemptLowerPriority, .never]
}
