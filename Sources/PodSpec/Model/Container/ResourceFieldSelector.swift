/// A reference to a container's resource limit or request.
///
/// Kubernetes: `ResourceFieldSelector` in `core/v1`.
public struct ResourceFieldSelector: APIObject {
    /// Container whose resource is read.
    ///
    /// Required in volumes, optional in environment variables, where it defaults to the container itself.
    public var containerName: String?
    /// Resource to read, such as `limits.cpu`, `requests.memory` or `limits.ephemeral-storage`.
    public var resource: String
    /// Unit in which the value is given, such as `1m` or `1Mi`.
    ///
    /// Defaults to `1`; the quotient is rounded up.
    public var divisor: Quantity?

    /// Makes a value from its fields; what isn't given is absent.
    public init(resource: String, containerName: String? = nil, divisor: Quantity? = nil) {
        self.containerName = containerName
        self.resource = resource
        self.divisor = divisor
    }
}

extension ResourceFieldSelector {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ResourceFieldSelector",
        zero: ResourceFieldSelector(resource: ""),
        [
            .optional("containerName", \.containerName, zeroIsAbsent: true),
            .required("resource", \.resource),
            .optional("divisor", \.divisor),
        ]
    )
}
