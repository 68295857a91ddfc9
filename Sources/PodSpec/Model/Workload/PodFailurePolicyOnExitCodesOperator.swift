/// How exit codes are compared in a pod failure policy.
///
/// Kubernetes: `PodFailurePolicyOnExitCodesRequirement.operator`.
public struct PodFailurePolicyOnExitCodesOperator: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// One of the list.
    public static let `in` = PodFailurePolicyOnExitCodesOperator(rawValue: "In")
    /// None of the list.
    public static let notIn = PodFailurePolicyOnExitCodesOperator(rawValue: "NotIn")

    /// The values that Kubernetes knows.
    public static let known: [PodFailurePolicyOnExitCodesOperator] = [.in, .notIn]
}
