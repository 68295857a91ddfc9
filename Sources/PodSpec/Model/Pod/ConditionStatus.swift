/// Whether a condition holds.
///
/// Kubernetes: `PodCondition.status`.
public struct ConditionStatus: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// It holds.
    public static let `true` = ConditionStatus(rawValue: "True")
    /// It doesn't.
    public static let `false` = ConditionStatus(rawValue: "False")
    /// Nobody can tell.
    public static let unknown = ConditionStatus(rawValue: "Unknown")

    /// The values that Kubernetes knows.
    public static let known: [ConditionStatus] = [.true, .false, .unknown]
}
