/// Node resources, such as CPU or memory, that a resource claim has allocated to a pod.
///
/// Kubernetes: `NodeAllocatableResourceClaimStatus` in `core/v1`.
public struct NodeAllocatableResourceClaimStatus: APIObject {
    /// Name of the `ResourceClaim` used by the pod that led to this allocation.
    ///
    /// - Since: Kubernetes 1.36
    public var resourceClaimName: String
    /// Names of the pod's containers that use the claim.
    ///
    /// - Since: Kubernetes 1.36
    public var containers: [String]?
    /// Amounts allocated through devices that stand for a node resource themselves, one entry per resource.
    ///
    /// The kubelet uses these for pod and container cgroup settings.
    ///
    /// - Since: Kubernetes 1.37
    public var mapping: [NodeAllocatableMappedResources]?
    /// Amounts of node resources needed in addition when using the allocated devices, one entry per resource.
    ///
    /// The kubelet uses these for pod and container cgroup settings.
    ///
    /// - Since: Kubernetes 1.37
    public var overhead: [NodeAllocatableOverheadResources]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        resourceClaimName: String,
        containers: [String]? = nil,
        mapping: [NodeAllocatableMappedResources]? = nil,
        overhead: [NodeAllocatableOverheadResources]? = nil
    ) {
        self.resourceClaimName = resourceClaimName
        self.containers = containers
        self.mapping = mapping
        self.overhead = overhead
    }
}

extension NodeAllocatableResourceClaimStatus {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "NodeAllocatableResourceClaimStatus",
        zero: NodeAllocatableResourceClaimStatus(resourceClaimName: ""),
        [
            .required("resourceClaimName", \.resourceClaimName, since: 36),
            .optional("containers", \.containers, since: 36),
            .optional("mapping", \.mapping, since: 37),
            .optional("overhead", \.overhead, since: 37),
        ]
    )
}
