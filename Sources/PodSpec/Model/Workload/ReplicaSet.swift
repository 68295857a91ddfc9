/// A controller that keeps a given number of identical pods running, usually managed by a Deployment.
///
/// Kubernetes: `ReplicaSet` in `apps/v1`.
public struct ReplicaSet: APIObject {
    /// The API version of this object.
    ///
    /// Always `apps/v1` for this type.
    public var apiVersion: String?
    /// The resource kind of this object.
    ///
    /// Always `ReplicaSet` for this type.
    public var kind: String?
    /// Standard object metadata.
    ///
    /// When its labels are empty they are taken from the pod template.
    @inlinable @Indirect public var metadata: ObjectMeta?
    /// The desired replica count, pod selector and pod template of the ReplicaSet.
    public var spec: ReplicaSet.Spec
    /// The most recently observed state of the ReplicaSet.
    ///
    /// Written by the system, and may be slightly out of date.
    @inlinable @Indirect public var status: ReplicaSet.Status?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        spec: ReplicaSet.Spec,
        apiVersion: String? = "apps/v1",
        kind: String? = "ReplicaSet",
        metadata: ObjectMeta? = nil,
        status: ReplicaSet.Status? = nil
    ) {
        self.apiVersion = apiVersion
        self.kind = kind
        self.metadata = metadata
        self.spec = spec
        self.status = status
    }
}

extension ReplicaSet {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ReplicaSet",
        zero: ReplicaSet(spec: .zero, apiVersion: nil, kind: nil),
        [
            .optional("apiVersion", \.apiVersion, zeroIsAbsent: true),
            .optional("kind", \.kind, zeroIsAbsent: true),
            .optional("metadata", \._metadata),
            .required("spec", \.spec),
            .optional("status", \._status),
        ]
    )
}
