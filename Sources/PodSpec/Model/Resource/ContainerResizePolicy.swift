/// How a container is treated when one of its resources is resized in place.
///
/// Kubernetes: `ContainerResizePolicy` in `core/v1`.
public struct ContainerResizePolicy: APIObject {
    /// Resource that the policy applies to: `cpu` or `memory`.
    ///
    /// - Since: Kubernetes 1.27
    public var resourceName: String
    /// Whether resizing needs a restart: `NotRequired` tries to apply the change to the running container, `RestartContainer`
    /// restarts it.
    ///
    /// `NotRequired` applies to resources without a policy.
    ///
    /// - Since: Kubernetes 1.27
    public var restartPolicy: ResourceResizeRestartPolicy

    /// Makes a value from its fields; what isn't given is absent.
    public init(resourceName: String, restartPolicy: ResourceResizeRestartPolicy) {
        self.resourceName = resourceName
        self.restartPolicy = restartPolicy
    }
}

extension ContainerResizePolicy {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ContainerResizePolicy",
        zero: ContainerResizePolicy(resourceName: "", restartPolicy: ""),
        [
            .required("resourceName", \.resourceName, since: 27),
            .required("restartPolicy", \.restartPolicy, since: 27),
        ]
    )
}
