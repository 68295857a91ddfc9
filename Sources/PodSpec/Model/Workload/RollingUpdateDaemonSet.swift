/// Limits on how many pods a daemon set replaces at once during a rolling update.
///
/// Kubernetes: `RollingUpdateDaemonSet` in `apps/v1`.
public struct RollingUpdateDaemonSet: APIObject {
    /// Pods that may be unavailable during the update.
    ///
    /// A number, or a percentage that is rounded up; defaults to 1. Must be 0 when `maxSurge` is set, but both can't be 0.
    public var maxUnavailable: IntOrString?
    /// Nodes that may run an old and a new pod at the same time during the update.
    ///
    /// A number, or a percentage that is rounded up; defaults to 0. Must be 0 unless `maxUnavailable` is 0.
    public var maxSurge: IntOrString?

    /// Makes a value from its fields; what isn't given is absent.
    public init(maxUnavailable: IntOrString? = nil, maxSurge: IntOrString? = nil) {
        self.maxUnavailable = maxUnavailable
        self.maxSurge = maxSurge
    }
}

extension RollingUpdateDaemonSet {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "RollingUpdateDaemonSet",
        zero: RollingUpdateDaemonSet(),
        [
            .optional("maxUnavailable", \.maxUnavailable),
            .optional("maxSurge", \.maxSurge),
        ]
    )
}
