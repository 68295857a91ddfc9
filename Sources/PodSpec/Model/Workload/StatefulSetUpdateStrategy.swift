/// How a stateful set brings its pods up to a changed template.
///
/// Kubernetes: `StatefulSetUpdateStrategy` in `apps/v1`.
public struct StatefulSetUpdateStrategy: APIObject {
    /// Way of updating pods: `RollingUpdate` replaces them automatically in order, `OnDelete` waits until you delete them.
    ///
    /// Defaults to `RollingUpdate`.
    public var type: StatefulSetUpdateStrategyType?
    /// Settings of a rolling update, such as its partition.
    ///
    /// Only used when `type` is `RollingUpdate`.
    @inlinable @Indirect public var rollingUpdate: RollingUpdateStatefulSetStrategy?

    /// Makes a value from its fields; what isn't given is absent.
    public init(type: StatefulSetUpdateStrategyType? = nil, rollingUpdate: RollingUpdateStatefulSetStrategy? = nil) {
        self.type = type
        self.rollingUpdate = rollingUpdate
    }
}

extension StatefulSetUpdateStrategy {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "StatefulSetUpdateStrategy",
        zero: StatefulSetUpdateStrategy(),
        [
            .optional("type", \.type, zeroIsAbsent: true),
            .optional("rollingUpdate", \._rollingUpdate),
        ]
    )
}
