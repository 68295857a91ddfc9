/// A legacy controller that keeps a fixed number of pod replicas running; prefer a Deployment.
///
/// Kubernetes: `ReplicationController` in `core/v1`.
public struct ReplicationController: APIObject {
    /// The API version of this object.
    ///
    /// Always `v1` for this type.
    public var apiVersion: String?
    /// The resource kind of this object.
    ///
    /// Always `ReplicationController` for this type.
    public var kind: String?
    /// Standard object metadata.
    ///
    /// When its labels are empty they are taken from the pod template.
    @inlinable @Indirect public var metadata: ObjectMeta?
    /// The desired replica count, pod selector and pod template of the controller.
    @inlinable @Indirect public var spec: ReplicationController.Spec?
    /// The most recently observed state of the controller.
    ///
    /// Written by the system, and may be slightly out of date.
    @inlinable @Indirect public var status: ReplicationController.Status?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        apiVersion: String? = "v1",
        kind: String? = "ReplicationController",
        metadata: ObjectMeta? = nil,
        spec: ReplicationController.Spec? = nil,
        status: ReplicationController.Status? = nil
    ) {
        self.apiVersion = apiVersion
        self.kind = kind
        self.metadata = metadata
        self.spec = spec
        self.status = status
    }
}

extension ReplicationController {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ReplicationController",
        zero: ReplicationController(apiVersion: nil, kind: nil),
        [
            .optional("apiVersion", \.apiVersion, zeroIsAbsent: true),
            .optional("kind", \.kind, zeroIsAbsent: true),
            .optional("metadata", \._metadata),
            .optional("spec", \._spec),
            .optional("status", \._status),
        ]
    )
}
