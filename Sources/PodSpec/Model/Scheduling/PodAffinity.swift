/// Rules that place a pod near other pods, such as in the same zone.
///
/// Kubernetes: `PodAffinity` in `core/v1`.
public struct PodAffinity: APIObject {
    /// Pods that must be running in the same topology domain for this pod to be scheduled there.
    ///
    /// All terms must hold; later changes do not evict a running pod.
    public var requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm]?
    /// Weighted preferences for being near other pods, used to rank the possible nodes.
    ///
    /// Nodes with the highest total weight are preferred, but no match is needed.
    public var preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm]? = nil,
        preferredDuringSchedulingIgnoredDuringExecution: [WeightedPodAffinityTerm]? = nil
    ) {
        self.requiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution
        self.preferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution
    }
}

extension PodAffinity {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodAffinity",
        zero: PodAffinity(),
        [
            .optional("requiredDuringSchedulingIgnoredDuringExecution", \.requiredDuringSchedulingIgnoredDuringExecution),
            .optional("preferredDuringSchedulingIgnoredDuringExecution", \.preferredDuringSchedulingIgnoredDuringExecution),
        ]
    )
}
