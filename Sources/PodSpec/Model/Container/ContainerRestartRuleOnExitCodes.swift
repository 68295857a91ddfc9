/// A condition on a container's exit code that makes a restart rule apply.
///
/// Kubernetes: `ContainerRestartRuleOnExitCodes` in `core/v1`.
public struct ContainerRestartRuleOnExitCodes: APIObject {
    /// How the exit code relates to `values`: `In` matches when it is among them, `NotIn` when it isn't.
    ///
    /// - Since: Kubernetes 1.34
    public var `operator`: ContainerRestartRuleOnExitCodesOperator
    /// Exit codes to compare with.
    ///
    /// At most 255 entries.
    ///
    /// - Since: Kubernetes 1.34
    public var values: [Int32]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(operator: ContainerRestartRuleOnExitCodesOperator, values: [Int32]? = nil) {
        self.operator = `operator`
        self.values = values
    }
}

extension ContainerRestartRuleOnExitCodes {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ContainerRestartRuleOnExitCodes",
        zero: ContainerRestartRuleOnExitCodes(operator: ""),
        [
            .required("operator", \.operator, since: 34),
            .optional("values", \.values, since: 34),
        ]
    )
}
