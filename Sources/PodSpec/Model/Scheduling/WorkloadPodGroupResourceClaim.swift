/// A resource claim, or template for one, whose devices the pods of a group share.
///
/// Kubernetes: `WorkloadPodGroupResourceClaim` in `scheduling/v1alpha3`.
public struct WorkloadPodGroupResourceClaim: APIObject {
    /// Name that identifies the claim within the group.
    ///
    /// Must be a DNS label.
    ///
    /// - Since: Kubernetes 1.37
    public var name: String
    /// Name of an existing ResourceClaim in the same namespace.
    ///
    /// Set exactly one of this and `resourceClaimTemplateName`.
    ///
    /// - Since: Kubernetes 1.37
    public var resourceClaimName: String?
    /// Name of a ResourceClaimTemplate, in the same namespace, from which a claim is made.
    ///
    /// Set exactly one of this and `resourceClaimName`.
    ///
    /// - Since: Kubernetes 1.37
    public var resourceClaimTemplateName: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String, resourceClaimName: String? = nil, resourceClaimTemplateName: String? = nil) {
        self.name = name
        self.resourceClaimName = resourceClaimName
        self.resourceClaimTemplateName = resourceClaimTemplateName
    }
}

extension WorkloadPodGroupResourceClaim {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "WorkloadPodGroupResourceClaim",
        zero: WorkloadPodGroupResourceClaim(name: ""),
        [
            .required("name", \.name, since: 37),
            .optional("resourceClaimName", \.resourceClaimName, since: 37),
            .optional("resourceClaimTemplateName", \.resourceClaimTemplateName, since: 37),
        ]
    )
}
