/// How a daemon set brings its pods up to a changed template.
///
/// Kubernetes: `DaemonSetUpdateStrategy` in `apps/v1`.
public struct DaemonSetUpdateStrategy: APIObject {
    /// Way of updating pods: `RollingUpdate` replaces them automatically, `OnDelete` waits until you delete them.
    ///
    /// Defaults to `RollingUpdate`.
    public var type: DaemonSetUpdateStrategyType?
    /// Pace of a rolling update.
    ///
    /// Only used when `type` is `RollingUpdate`.
    @inlinable @Indirect public var rollingUpdate: RollingUpdateDaemonSet?

    /// Makes a value from its fields; what isn't given is absent.
    public init(type: DaemonSetUpdateStrategyType? = nil, rollingUpdate: RollingUpdateDaemonSet? = nil) {
        self.type = type
        self.rollingUpdate = rollingUpdate
    }
}

extension DaemonSetUpdateStrategy {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "DaemonSetUpdateStrategy",
        zero: DaemonSetUpdateStrategy(),
        [
            .optional("type", \.type, zeroIsAbsent: true),
            .optional("rollingUpdate", \._rollingUpdate),
        ]
    )
}
