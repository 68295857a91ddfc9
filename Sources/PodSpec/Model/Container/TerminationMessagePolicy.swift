/// Where a container's termination message comes from.
///
/// Kubernetes: `Container.terminationMessagePolicy`.
public struct TerminationMessagePolicy: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The file at `terminationMessagePath`.
    public static let file = TerminationMessagePolicy(rawValue: "File")
    /// The last log lines when the file is empty and the container failed.
    public static let fallbackToLogsOnError = TerminationMessagePolicy(rawValue: "FallbackToLogsOnError")

    /// The values that Kubernetes knows.
    public static let known: [TerminationMessagePolicy] = [.file, .fallbackToLogsOnError]
}
