/// How a deployment replaces its old pods with new ones.
///
/// Kubernetes: `DeploymentStrategy` in `apps/v1`.
public struct DeploymentStrategy: APIObject {
    /// Way of replacing pods: `RollingUpdate` swaps them gradually, `Recreate` stops all old pods before starting new ones.
    ///
    /// Defaults to `RollingUpdate`.
    public var type: DeploymentStrategyType?
    /// Pace of a rolling update.
    ///
    /// Only allowed when `type` is `RollingUpdate`.
    @inlinable @Indirect public var rollingUpdate: RollingUpdateDeployment?

    /// Makes a value from its fields; what isn't given is absent.
    public init(type: DeploymentStrategyType? = nil, rollingUpdate: RollingUpdateDeployment? = nil) {
        self.type = type
        self.rollingUpdate = rollingUpdate
    }
}

extension DeploymentStrategy {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "DeploymentStrategy",
        zero: DeploymentStrategy(),
        [
            .optional("type", \.type, zeroIsAbsent: true),
            .optional("rollingUpdate", \._rollingUpdate),
        ]
    )
}
