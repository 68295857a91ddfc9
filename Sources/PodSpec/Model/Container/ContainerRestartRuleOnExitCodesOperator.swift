/// How an exit code is compared in a restart rule.
///
/// Kubernetes: `ContainerRestartRuleOnExitCodes.operator`.
public struct ContainerRestartRuleOnExitCodesOperator: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// It is one of the list.
    public static let `in` = ContainerRestartRuleOnExitCodesOperator(rawValue: "In")
    /// It is none of the list.
    public static let notIn = ContainerRestartRuleOnExitCodesOperator(rawValue: "NotIn")

    /// The values that Kubernetes knows.
    public static let known: [ContainerRestartRuleOnExitCodesOperator] = [.in, .notIn]
}
