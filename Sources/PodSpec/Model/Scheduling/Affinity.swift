/// Scheduling preferences and requirements of a pod toward nodes and other pods.
///
/// Kubernetes: `Affinity` in `core/v1`.
public struct Affinity: APIObject {
    /// Rules about the labels and fields of nodes the pod may or should run on.
    @inlinable @Indirect public var nodeAffinity: NodeAffinity?
    /// Rules for placing the pod near other pods, for example in the same node or zone.
    @inlinable @Indirect public var podAffinity: PodAffinity?
    /// Rules for keeping the pod away from other pods, for example off the same node or zone.
    @inlinable @Indirect public var podAntiAffinity: PodAntiAffinity?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        nodeAffinity: NodeAffinity? = nil,
        podAffinity: PodAffinity? = nil,
        podAntiAffinity: PodAntiAffinity? = nil
    ) {
        self.nodeAffinity = nodeAffinity
        self.podAffinity = podAffinity
        self.podAntiAffinity = podAntiAffinity
    }
}

extension Affinity {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "Affinity",
        zero: Affinity(),
        [
            .optional("nodeAffinity", \._nodeAffinity),
            .optional("podAffinity", \._podAffinity),
            .optional("podAntiAffinity", \._podAntiAffinity),
        ]
    )
}
