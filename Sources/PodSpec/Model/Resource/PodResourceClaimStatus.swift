/// The actual claim that stands behind an entry of the pod's `resourceClaims`.
///
/// Kubernetes: `PodResourceClaimStatus` in `core/v1`.
public struct PodResourceClaimStatus: APIObject {
    /// Name of the entry in the pod's `resourceClaims` that this status belongs to.
    ///
    /// - Since: Kubernetes 1.28
    public var name: String
    /// Name of the `ResourceClaim` generated for the pod from a template.
    ///
    /// Absent when no claim had to be generated.
    ///
    /// - Since: Kubernetes 1.28
    public var resourceClaimName: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String, resourceClaimName: String? = nil) {
        self.name = name
        self.resourceClaimName = resourceClaimName
    }
}

extension PodResourceClaimStatus {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodResourceClaimStatus",
        zero: PodResourceClaimStatus(name: ""),
        [
            .required("name", \.name, since: 28),
            .optional("resourceClaimName", \.resourceClaimName, since: 28),
        ]
    )
}
