/// What a pod failure means for its job.
///
/// Kubernetes: `PodFailurePolicyRule.action`.
public struct PodFailurePolicyAction: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The job fails.
    public static let failJob = PodFailurePolicyAction(rawValue: "FailJob")
    /// The index fails.
    public static let failIndex = PodFailurePolicyAction(rawValue: "FailIndex")
    /// It doesn't count.
    public static let ignore = PodFailurePolicyAction(rawValue: "Ignore")
    /// It counts towards the back-off limit.
    public static let count = PodFailurePolicyAction(rawValue: "Count")

    /// The values that Kubernetes knows.
    public static let known: [PodFailurePolicyAction] = [.failJob, .failIndex, .ignore, .count]
}
