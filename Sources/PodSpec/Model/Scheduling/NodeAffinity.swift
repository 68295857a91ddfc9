/// Rules that steer a pod towards nodes with certain labels or fields.
///
/// Kubernetes: `NodeAffinity` in `core/v1`.
public struct NodeAffinity: APIObject {
    /// Node requirements that must be met for the pod to be scheduled.
    ///
    /// Later changes to a node do not evict a running pod.
    @inlinable @Indirect public var requiredDuringSchedulingIgnoredDuringExecution: NodeSelector?
    /// Preferences with weights, used to rank the nodes that could run the pod.
    ///
    /// Nodes that match heavier terms win, but no match is needed.
    public var preferredDuringSchedulingIgnoredDuringExecution: [PreferredSchedulingTerm]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        requiredDuringSchedulingIgnoredDuringExecution: NodeSelector? = nil,
        preferredDuringSchedulingIgnoredDuringExecution: [PreferredSchedulingTerm]? = nil
    ) {
        self.requiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution
        self.preferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution
    }
}

extension NodeAffinity {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "NodeAffinity",
        zero: NodeAffinity(),
        [
            .optional("requiredDuringSchedulingIgnoredDuringExecution", \._requiredDuringSchedulingIgnoredDuringExecution),
            .optional("preferredDuringSchedulingIgnoredDuringExecution", \.preferredDuringSchedulingIgnoredDuringExecution),
        ]
    )
}
