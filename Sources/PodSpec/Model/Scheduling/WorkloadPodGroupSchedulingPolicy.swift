/// How the pods of a group are scheduled; exactly one policy is set.
///
/// Kubernetes: `WorkloadPodGroupSchedulingPolicy` in `scheduling/v1alpha3`.
public struct WorkloadPodGroupSchedulingPolicy: APIObject {
    /// Schedules the pods one by one, as Kubernetes usually does.
    ///
    /// Set exactly one of this and `gang`.
    ///
    /// - Since: Kubernetes 1.37
    @inlinable @Indirect public var basic: WorkloadPodGroupBasicSchedulingPolicy?
    /// Schedules the pods all or nothing.
    ///
    /// Set exactly one of this and `basic`.
    ///
    /// - Since: Kubernetes 1.37
    @inlinable @Indirect public var gang: WorkloadPodGroupGangSchedulingPolicy?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        basic: WorkloadPodGroupBasicSchedulingPolicy? = nil,
        gang: WorkloadPodGroupGangSchedulingPolicy? = nil
    ) {
        self.basic = basic
        self.gang = gang
    }
}

extension WorkloadPodGroupSchedulingPolicy {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "WorkloadPodGroupSchedulingPolicy",
        zero: WorkloadPodGroupSchedulingPolicy(),
        [
            .optional("basic", \._basic, since: 37),
            .optional("gang", \._gang, since: 37),
        ]
    )
}
