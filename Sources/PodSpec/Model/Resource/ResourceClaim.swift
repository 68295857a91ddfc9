/// A container's use of one of the pod's resource claims.
///
/// Kubernetes: `ResourceClaim` in `core/v1`.
public struct ResourceClaim: APIObject {
    /// Name of the entry in the pod's `resourceClaims` that the container uses.
    ///
    /// - Since: Kubernetes 1.26
    public var name: String
    /// Name of a single request within the claim to make available.
    ///
    /// Everything in the claim is available when absent.
    ///
    /// - Since: Kubernetes 1.31
    public var request: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String, request: String? = nil) {
        self.name = name
        self.request = request
    }
}

extension ResourceClaim {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ResourceClaim",
        zero: ResourceClaim(name: ""),
        [
            .required("name", \.name, since: 26),
            .optional("request", \.request, since: 31, zeroIsAbsent: true),
        ]
    )
}
