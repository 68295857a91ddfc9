/// When a job replaces a pod.
///
/// Kubernetes: `JobSpec.podReplacementPolicy`.
public struct PodReplacementPolicy: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// As soon as it is going away.
    public static let terminatingOrFailed = PodReplacementPolicy(rawValue: "TerminatingOrFailed")
    /// Only once it has failed for good.
    public static let failed = PodReplacementPolicy(rawValue: "Failed")

    /// The values that Kubernetes knows.
    public static let known: [PodReplacementPolicy] = [.terminatingOrFailed, .failed]
}
