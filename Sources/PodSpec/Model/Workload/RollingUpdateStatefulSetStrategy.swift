/// Settings for the rolling update of a stateful set.
///
/// Kubernetes: `RollingUpdateStatefulSetStrategy` in `apps/v1`.
public struct RollingUpdateStatefulSetStrategy: APIObject {
    /// Ordinal from which pods are updated.
    ///
    /// Pods with a lower ordinal keep the old revision, even when recreated. Defaults to 0, which updates all pods.
    public var partition: Int32?
    /// Pods that may be unavailable during the update.
    ///
    /// A number, or a percentage that is rounded up; can't be 0 and defaults to 1. Takes effect only where the
    /// `MaxUnavailableStatefulSet` feature is enabled.
    public var maxUnavailable: IntOrString?

    /// Makes a value from its fields; what isn't given is absent.
    public init(partition: Int32? = nil, maxUnavailable: IntOrString? = nil) {
        self.partition = partition
        self.maxUnavailable = maxUnavailable
    }
}

extension RollingUpdateStatefulSetStrategy {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "RollingUpdateStatefulSetStrategy",
        zero: RollingUpdateStatefulSetStrategy(),
        [
            .optional("partition", \.partition),
            .optional("maxUnavailable", \.maxUnavailable),
        ]
    )
}
