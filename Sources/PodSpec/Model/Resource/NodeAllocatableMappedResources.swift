/// The amount of one node resource that a claim's allocated devices stand for.
///
/// Kubernetes: `NodeAllocatableMappedResources` in `core/v1`.
public struct NodeAllocatableMappedResources: APIObject {
    /// Name of the node resource, such as `cpu` or `memory`.
    ///
    /// Identifies the entry within its list.
    ///
    /// - Since: Kubernetes 1.37
    public var name: String
    /// Total amount allocated to the claim, shared by all containers that reference it.
    ///
    /// The kubelet adds it to the pod's requests and limits and to the limits of each such container.
    ///
    /// - Since: Kubernetes 1.37
    public var quantity: Quantity

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String, quantity: Quantity) {
        self.name = name
        self.quantity = quantity
    }
}

extension NodeAllocatableMappedResources {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "NodeAllocatableMappedResources",
        zero: NodeAllocatableMappedResources(name: "", quantity: .zero),
        [
            .required("name", \.name, since: 37),
            .required("quantity", \.quantity, since: 37),
        ]
    )
}
