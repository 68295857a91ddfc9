/// A declarative manager for stateless pods that rolls out template changes through ReplicaSets.
///
/// Kubernetes: `Deployment` in `apps/v1`.
public struct Deployment: APIObject {
    /// The API version of this object.
    ///
    /// Always `apps/v1` for this type.
    public var apiVersion: String?
    /// The resource kind of this object.
    ///
    /// Always `Deployment` for this type.
    public var kind: String?
    /// Standard object metadata.
    ///
    /// The name is used as the prefix for the names of the ReplicaSets it creates.
    @inlinable @Indirect public var metadata: ObjectMeta?
    /// The desired state of the deployment, including replica count, pod template and rollout strategy.
    public var spec: Deployment.Spec
    /// The most recently observed state of the rollout.
    ///
    /// Written by the deployment controller and read-only for ordinary clients.
    @inlinable @Indirect public var status: Deployment.Status?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        spec: Deployment.Spec,
        apiVersion: String? = "apps/v1",
        kind: String? = "Deployment",
        metadata: ObjectMeta? = nil,
        status: Deployment.Status? = nil
    ) {
        self.apiVersion = apiVersion
        self.kind = kind
        self.metadata = metadata
        self.spec = spec
        self.status = status
    }
}

extension Deployment {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "Deployment",
        zero: Deployment(spec: .zero, apiVersion: nil, kind: nil),
        [
            .optional("apiVersion", \.apiVersion, zeroIsAbsent: true),
            .optional("kind", \.kind, zeroIsAbsent: true),
            .optional("metadata", \._metadata),
            .required("spec", \.spec),
            .optional("status", \._status),
        ]
    )
}
