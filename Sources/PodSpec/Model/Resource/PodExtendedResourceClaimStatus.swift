/// The claim generated to back a pod's extended resource requests with dynamic resource allocation.
///
/// Kubernetes: `PodExtendedResourceClaimStatus` in `core/v1`.
public struct PodExtendedResourceClaimStatus: APIObject {
    /// Links from each container's extended resource request to the device request within the generated claim.
    ///
    /// - Since: Kubernetes 1.34
    public var requestMappings: [ContainerExtendedResourceRequest]
    /// Name of the `ResourceClaim` generated for the pod, in the pod's namespace.
    ///
    /// - Since: Kubernetes 1.34
    public var resourceClaimName: String

    /// Makes a value from its fields; what isn't given is absent.
    public init(requestMappings: [ContainerExtendedResourceRequest], resourceClaimName: String) {
        self.requestMappings = requestMappings
        self.resourceClaimName = resourceClaimName
    }
}

extension PodExtendedResourceClaimStatus {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodExtendedResourceClaimStatus",
        zero: PodExtendedResourceClaimStatus(requestMappings: [], resourceClaimName: ""),
        [
            .required("requestMappings", \.requestMappings, since: 34),
            .required("resourceClaimName", \.resourceClaimName, since: 34),
        ]
    )
}
