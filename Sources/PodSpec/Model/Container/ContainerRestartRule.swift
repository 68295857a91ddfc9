/// What to do when a container exits in a particular way.
///
/// Kubernetes: `ContainerRestartRule` in `core/v1`.
public struct ContainerRestartRule: APIObject {
    /// What happens when the rule matches: `Restart` restarts the container, `RestartAllContainers` restarts all containers of the
    /// pod.
    ///
    /// - Since: Kubernetes 1.34
    public var action: ContainerRestartRuleAction
    /// Exit codes of the container that make the rule match.
    ///
    /// - Since: Kubernetes 1.34
    @inlinable @Indirect public var exitCodes: ContainerRestartRuleOnExitCodes?

    /// Makes a value from its fields; what isn't given is absent.
    public init(action: ContainerRestartRuleAction, exitCodes: ContainerRestartRuleOnExitCodes? = nil) {
        self.action = action
        self.exitCodes = exitCodes
    }
}

extension ContainerRestartRule {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ContainerRestartRule",
        zero: ContainerRestartRule(action: ""),
        [
            .required("action", \.action, since: 34),
            .optional("exitCodes", \._exitCodes, since: 34),
        ]
    )
}
