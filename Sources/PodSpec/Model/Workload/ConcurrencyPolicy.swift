/// What a cron job does when its last job still runs.
///
/// Kubernetes: `CronJobSpec.concurrencyPolicy`.
public struct ConcurrencyPolicy: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Start another.
    public static let allow = ConcurrencyPolicy(rawValue: "Allow")
    /// Skip this run.
    public static let forbid = ConcurrencyPolicy(rawValue: "Forbid")
    /// Replace the running one.
    public static let replace = ConcurrencyPolicy(rawValue: "Replace")

    /// The values that Kubernetes knows.
    public static let known: [ConcurrencyPolicy] = [.allow, .forbid, .replace]
}
