/// A dynamic resource claim that the pod's containers can use.
///
/// Kubernetes: `PodResourceClaim` in `core/v1`.
public struct PodResourceClaim: APIObject {
    /// Name by which containers refer to this claim in `resources.claims`.
    ///
    /// Must be a DNS label and unique within the pod.
    ///
    /// - Since: Kubernetes 1.26
    public var name: String
    /// Name of an existing `ResourceClaim` in the pod's namespace to use.
    ///
    /// Set exactly one of this and `resourceClaimTemplateName`.
    ///
    /// - Since: Kubernetes 1.31
    public var resourceClaimName: String?
    /// Name of a `ResourceClaimTemplate` in the pod's namespace from which a claim is generated for this pod.
    ///
    /// The generated claim is deleted with the pod; set exactly one of this and `resourceClaimName`.
    ///
    /// - Since: Kubernetes 1.31
    public var resourceClaimTemplateName: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String, resourceClaimName: String? = nil, resourceClaimTemplateName: String? = nil) {
        self.name = name
        self.resourceClaimName = resourceClaimName
        self.resourceClaimTemplateName = resourceClaimTemplateName
    }
}

extension PodResourceClaim {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodResourceClaim",
        zero: PodResourceClaim(name: ""),
        [
            .required("name", \.name, since: 26),
            .optional("resourceClaimName", \.resourceClaimName, since: 31),
            .optional("resourceClaimTemplateName", \.resourceClaimTemplateName, since: 31),
        ]
    )
}
