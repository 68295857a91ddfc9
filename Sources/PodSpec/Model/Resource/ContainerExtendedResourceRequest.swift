/// A link from a container's extended resource to the device request that satisfies it.
///
/// Kubernetes: `ContainerExtendedResourceRequest` in `core/v1`.
public struct ContainerExtendedResourceRequest: APIObject {
    /// Name of the container that asks for the extended resource.
    ///
    /// - Since: Kubernetes 1.34
    public var containerName: String
    /// Name of the extended resource that the container asks for.
    ///
    /// - Since: Kubernetes 1.34
    public var resourceName: String
    /// Name of the request, in the pod's special resource claim, that backs the extended resource.
    ///
    /// - Since: Kubernetes 1.34
    public var requestName: String

    /// Makes a value from its fields; what isn't given is absent.
    public init(containerName: String, resourceName: String, requestName: String) {
        self.containerName = containerName
        self.resourceName = resourceName
        self.requestName = requestName
    }
}

extension ContainerExtendedResourceRequest {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ContainerExtendedResourceRequest",
        zero: ContainerExtendedResourceRequest(containerName: "", resourceName: "", requestName: ""),
        [
            .required("containerName", \.containerName, since: 34),
            .required("resourceName", \.resourceName, since: 34),
            .required("requestName", \.requestName, since: 34),
        ]
    )
}
