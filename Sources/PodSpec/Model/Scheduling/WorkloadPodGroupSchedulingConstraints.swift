/// Constraints on where the pods of a group may be placed.
///
/// Kubernetes: `WorkloadPodGroupSchedulingConstraints` in `scheduling/v1alpha3`.
public struct WorkloadPodGroupSchedulingConstraints: APIObject {
    /// Topology constraints that the placement of all the group's pods must satisfy.
    ///
    /// - Since: Kubernetes 1.37
    public var topology: [TopologyConstraint]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(topology: [TopologyConstraint]? = nil) {
        self.topology = topology
    }
}

extension WorkloadPodGroupSchedulingConstraints {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "WorkloadPodGroupSchedulingConstraints",
        zero: WorkloadPodGroupSchedulingConstraints(),
        [
            .optional("topology", \.topology, since: 37)
        ]
    )
}
