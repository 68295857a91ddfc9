/// The compute resources a container reserves and the most it may use.
///
/// Kubernetes: `ResourceRequirements` in `core/v1`.
public struct ResourceRequirements: APIObject {
    /// Maximum amount of each resource that may be used, keyed by resource name such as `cpu` or `memory`.
    ///
    /// Exceeding a CPU limit throttles; exceeding a memory limit can get the container killed.
    public var limits: [String: Quantity]?
    /// Amount of each resource reserved when the pod is scheduled, keyed by resource name.
    ///
    /// A resource missing here falls back to its value in `limits`; a request may not exceed its limit.
    public var requests: [String: Quantity]?
    /// Dynamic resource claims made available here, each naming an entry of the pod's `resourceClaims`.
    ///
    /// Supported for containers only, and immutable.
    ///
    /// - Since: Kubernetes 1.26
    public var claims: [ResourceClaim]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        limits: [String: Quantity]? = nil,
        requests: [String: Quantity]? = nil,
        claims: [ResourceClaim]? = nil
    ) {
        self.limits = limits
        self.requests = requests
        self.claims = claims
    }
}

extension ResourceRequirements {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ResourceRequirements",
        zero: ResourceRequirements(),
        [
            .optional("limits", \.limits),
            .optional("requests", \.requests),
            .optional("claims", \.claims, since: 26),
        ]
    )
}
