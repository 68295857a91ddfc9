/// The health of one kind of resource that was allocated to a container.
///
/// Kubernetes: `ResourceStatus` in `core/v1`.
public struct ResourceStatus: APIObject {
    /// Name of the resource, unique within the pod.
    ///
    /// It matches a resource in the pod's spec; for dynamic resources it has the form `claim:<claim name>/<request>`.
    ///
    /// - Since: Kubernetes 1.31
    public var name: String
    /// Health of each allocated unit of the resource.
    ///
    /// Entries are keyed by `resourceID`.
    ///
    /// - Since: Kubernetes 1.31
    public var resources: [ResourceHealth]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String, resources: [ResourceHealth]? = nil) {
        self.name = name
        self.resources = resources
    }
}

extension ResourceStatus {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ResourceStatus",
        zero: ResourceStatus(name: ""),
        [
            .required("name", \.name, since: 31),
            .optional("resources", \.resources, since: 31),
        ]
    )
}
