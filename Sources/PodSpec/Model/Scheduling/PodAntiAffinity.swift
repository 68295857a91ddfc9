/// Rules that keep a pod away from other pods, such as off the same node.
///
/// Kubernetes: `PodAntiAffinity` in `core/v1`.
public struct PodAntiAffinity: APIObject {
    /// Pods that must not be running in the same topology domain for this pod to be scheduled there.
    ///
    /// All terms must hold; later changes do not evict a running pod.
    public var requiredDuringSchedulingIgnoredDuringExecution: [PodAffinityTerm]?
    /// Weighted preferences for staying away from other pods, used to rank the possible nodes.
    ///
    /// Nodes with matching pods score lower but remain usable.
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

extension PodAntiAffinity {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodAntiAffinity",
        zero: PodAntiAffinity(),
        [
            .optional("requiredDuringSchedulingIgnoredDuringExecution", \.requiredDuringSchedulingIgnoredDuringExecution),
            .optional("preferredDuringSchedulingIgnoredDuringExecution", \.preferredDuringSchedulingIgnoredDuringExecution),
        ]
    )
}
