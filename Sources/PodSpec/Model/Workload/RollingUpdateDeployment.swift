/// Limits on how many pods a deployment adds and removes at once during a rolling update.
///
/// Kubernetes: `RollingUpdateDeployment` in `apps/v1`.
public struct RollingUpdateDeployment: APIObject {
    /// Pods that may be unavailable during the update.
    ///
    /// A number, or a percentage that is rounded down; defaults to `25%`. Can't be 0 if `maxSurge` is 0.
    public var maxUnavailable: IntOrString?
    /// Pods that may exist above the desired count during the update.
    ///
    /// A number, or a percentage that is rounded up; defaults to `25%`. Can't be 0 if `maxUnavailable` is 0.
    public var maxSurge: IntOrString?

    /// Makes a value from its fields; what isn't given is absent.
    public init(maxUnavailable: IntOrString? = nil, maxSurge: IntOrString? = nil) {
        self.maxUnavailable = maxUnavailable
        self.maxSurge = maxSurge
    }
}

extension RollingUpdateDeployment {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "RollingUpdateDeployment",
        zero: RollingUpdateDeployment(),
        [
            .optional("maxUnavailable", \.maxUnavailable),
            .optional("maxSurge", \.maxSurge),
        ]
    )
}
