/// How a job's pods are scheduled and disrupted as a group.
///
/// Kubernetes: `JobSchedulingConfiguration` in `batch/v1`.
public struct JobSchedulingConfiguration: APIObject {
    /// Whether the pods are scheduled individually (`basic`) or all-or-nothing (`gang`); set exactly one.
    ///
    /// Immutable after creation, except for the gang's `minCount`.
    ///
    /// - Since: Kubernetes 1.37
    @inlinable @Indirect public var schedulingPolicy: WorkloadPodGroupSchedulingPolicy?
    /// Placement constraints for the job's pods as a group, such as topology.
    ///
    /// Immutable after creation.
    ///
    /// - Since: Kubernetes 1.37
    @inlinable @Indirect public var schedulingConstraints: WorkloadPodGroupSchedulingConstraints?
    /// Whether the job's pods may be disrupted one at a time (`single`) or only all together (`all`).
    ///
    /// Immutable after creation.
    ///
    /// - Since: Kubernetes 1.37
    @inlinable @Indirect public var disruptionMode: WorkloadPodGroupDisruptionMode?
    /// Resource claims that the job's pods can share; a pod uses one by listing an identical claim in its own `resourceClaims`.
    ///
    /// Holds up to 4 entries and is immutable after creation.
    ///
    /// - Since: Kubernetes 1.37
    public var resourceClaims: [WorkloadPodGroupResourceClaim]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        schedulingPolicy: WorkloadPodGroupSchedulingPolicy? = nil,
        schedulingConstraints: WorkloadPodGroupSchedulingConstraints? = nil,
        disruptionMode: WorkloadPodGroupDisruptionMode? = nil,
        resourceClaims: [WorkloadPodGroupResourceClaim]? = nil
    ) {
        self.schedulingPolicy = schedulingPolicy
        self.schedulingConstraints = schedulingConstraints
        self.disruptionMode = disruptionMode
        self.resourceClaims = resourceClaims
    }
}

extension JobSchedulingConfiguration {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "JobSchedulingConfiguration",
        zero: JobSchedulingConfiguration(),
        [
            .optional("schedulingPolicy", \._schedulingPolicy, since: 37),
            .optional("schedulingConstraints", \._schedulingConstraints, since: 37),
            .optional("disruptionMode", \._disruptionMode, since: 37),
            .optional("resourceClaims", \.resourceClaims, since: 37),
        ]
    )
}
