/// The storage resources that a claim requires.
///
/// Kubernetes: `VolumeResourceRequirements` in `core/v1`.
public struct VolumeResourceRequirements: APIObject {
    /// Maximum amount of each resource allowed, by resource name.
    ///
    /// - Since: Kubernetes 1.29
    public var limits: [String: Quantity]?
    /// Minimum amount of each resource required, by resource name.
    ///
    /// Defaults to `limits` if that is given, and can't exceed it.
    ///
    /// - Since: Kubernetes 1.29
    public var requests: [String: Quantity]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(limits: [String: Quantity]? = nil, requests: [String: Quantity]? = nil) {
        self.limits = limits
        self.requests = requests
    }
}

extension VolumeResourceRequirements {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "VolumeResourceRequirements",
        zero: VolumeResourceRequirements(),
        [
            .optional("limits", \.limits, since: 29),
            .optional("requests", \.requests, since: 29),
        ]
    )
}
