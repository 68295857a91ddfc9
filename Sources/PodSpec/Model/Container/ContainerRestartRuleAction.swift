/// What a restart rule does when it matches.
///
/// Kubernetes: `ContainerRestartRule.action`.
public struct ContainerRestartRuleAction: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Restart the container.
    public static let restart = ContainerRestartRuleAction(rawValue: "Restart")
    /// Restart the whole pod in place.
    public static let restartAllContainers = ContainerRestartRuleAction(rawValue: "RestartAllContainers")

    /// The values that Kubernetes knows.
    public static let known: [ContainerRestartRuleAction] = [.restart, .restartAllContainers]
}
