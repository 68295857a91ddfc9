/// Settings for scheduling the pods of a group all or nothing.
///
/// Kubernetes: `WorkloadPodGroupGangSchedulingPolicy` in `scheduling/v1alpha3`.
public struct WorkloadPodGroupGangSchedulingPolicy: APIObject {
    /// Fewest pods that must be schedulable together for the group to be admitted.
    ///
    /// At least 1; when absent, the controller picks a value.
    ///
    /// - Since: Kubernetes 1.37
    public var minCount: Int32?

    /// Makes a value from its fields; what isn't given is absent.
    public init(minCount: Int32? = nil) {
        self.minCount = minCount
    }
}

extension WorkloadPodGroupGangSchedulingPolicy {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "WorkloadPodGroupGangSchedulingPolicy",
        zero: WorkloadPodGroupGangSchedulingPolicy(),
        [
            .optional("minCount", \.minCount, since: 37)
        ]
    )
}
