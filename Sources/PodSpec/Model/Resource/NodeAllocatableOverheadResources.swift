/// The extra amount of one node resource that using a claim's devices costs.
///
/// Kubernetes: `NodeAllocatableOverheadResources` in `core/v1`.
public struct NodeAllocatableOverheadResources: APIObject {
    /// Name of the node resource, such as `cpu` or `memory`.
    ///
    /// Identifies the entry within its list.
    ///
    /// - Since: Kubernetes 1.37
    public var name: String
    /// Fixed amount added once for the pod, however many containers use the claim.
    ///
    /// At least one of this and `perContainer` is set.
    ///
    /// - Since: Kubernetes 1.37
    public var perPod: Quantity?
    /// Amount added for every container that references the claim.
    ///
    /// At least one of this and `perPod` is set.
    ///
    /// - Since: Kubernetes 1.37
    public var perContainer: Quantity?

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String, perPod: Quantity? = nil, perContainer: Quantity? = nil) {
        self.name = name
        self.perPod = perPod
        self.perContainer = perContainer
    }
}

extension NodeAllocatableOverheadResources {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "NodeAllocatableOverheadResources",
        zero: NodeAllocatableOverheadResources(name: ""),
        [
            .required("name", \.name, since: 37),
            .optional("perPod", \.perPod, since: 37),
            .optional("perContainer", \.perContainer, since: 37),
        ]
    )
}
