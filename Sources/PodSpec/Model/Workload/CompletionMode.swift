/// How a job counts completions.
///
/// Kubernetes: `JobSpec.completionMode`.
public struct CompletionMode: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Any pod will do.
    public static let nonIndexed = CompletionMode(rawValue: "NonIndexed")
    /// Each pod has an index of its own.
    public static let indexed = CompletionMode(rawValue: "Indexed")

    /// The values that Kubernetes knows.
    public static let known: [CompletionMode] = [.nonIndexed, .indexed]
}
