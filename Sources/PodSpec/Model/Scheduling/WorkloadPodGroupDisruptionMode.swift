/// How the pods of a group may be disrupted; exactly one mode is set.
///
/// Kubernetes: `WorkloadPodGroupDisruptionMode` in `scheduling/v1alpha3`.
public struct WorkloadPodGroupDisruptionMode: APIObject {
    /// Lets the pods of the group be disrupted independently of each other.
    ///
    /// Set exactly one of this and `all`.
    ///
    /// - Since: Kubernetes 1.37
    @inlinable @Indirect public var single: WorkloadPodGroupSingleDisruptionMode?
    /// Disrupts all pods of the group together or not at all.
    ///
    /// Set exactly one of this and `single`.
    ///
    /// - Since: Kubernetes 1.37
    @inlinable @Indirect public var all: WorkloadPodGroupAllDisruptionMode?

    /// Makes a value from its fields; what isn't given is absent.
    public init(single: WorkloadPodGroupSingleDisruptionMode? = nil, all: WorkloadPodGroupAllDisruptionMode? = nil) {
        self.single = single
        self.all = all
    }
}

extension WorkloadPodGroupDisruptionMode {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "WorkloadPodGroupDisruptionMode",
        zero: WorkloadPodGroupDisruptionMode(),
        [
            .optional("single", \._single, since: 37),
            .optional("all", \._all, since: 37),
        ]
    )
}
