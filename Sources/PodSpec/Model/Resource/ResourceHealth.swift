/// The health of one allocated unit of a resource, such as a device.
///
/// Kubernetes: `ResourceHealth` in `core/v1`.
public struct ResourceHealth: APIObject {
    /// Unique identifier of the resource, such as a device's identifier.
    ///
    /// - Since: Kubernetes 1.31
    public var resourceID: String
    /// Health of the resource.
    ///
    /// One of `Healthy`, `Unhealthy` or `Unknown`.
    ///
    /// - Since: Kubernetes 1.31
    public var health: String?
    /// Human-readable details about the health of the resource.
    ///
    /// - Since: Kubernetes 1.36
    public var message: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(resourceID: String, health: String? = nil, message: String? = nil) {
        self.resourceID = resourceID
        self.health = health
        self.message = message
    }
}

extension ResourceHealth {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ResourceHealth",
        zero: ResourceHealth(resourceID: ""),
        [
            .required("resourceID", \.resourceID, since: 31),
            .optional("health", \.health, since: 31, zeroIsAbsent: true),
            .optional("message", \.message, since: 36),
        ]
    )
}
