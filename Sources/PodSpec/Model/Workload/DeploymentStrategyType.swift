/// How a deployment replaces its pods.
///
/// Kubernetes: `DeploymentStrategy.type`.
public struct DeploymentStrategyType: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// All old pods go first.
    public static let recreate = DeploymentStrategyType(rawValue: "Recreate")
    /// Old and new pods overlap.
    public static let rollingUpdate = DeploymentStrategyType(rawValue: "RollingUpdate")

    /// The values that Kubernetes knows.
    public static let known: [DeploymentStrategyType] = [.recreate, .rollingUpdate]
}
