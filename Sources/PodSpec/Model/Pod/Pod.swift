/// A group of one or more containers that are scheduled together on one node and share networking and storage.
///
/// Kubernetes: `Pod` in `core/v1`.
public struct Pod: APIObject {
    /// The API version of this object.
    ///
    /// Always `v1` for this type.
    public var apiVersion: String?
    /// The resource kind of this object.
    ///
    /// Always `Pod` for this type.
    public var kind: String?
    /// Standard object metadata.
    ///
    /// The pod's `name` must be unique within its namespace and serves as its default hostname.
    @inlinable @Indirect public var metadata: ObjectMeta?
    /// The desired behavior of the pod.
    ///
    /// Most of it is fixed after creation; container images, added tolerations and a few other settings can still change.
    @inlinable @Indirect public var spec: Pod.Spec?
    /// The most recently observed state of the pod.
    ///
    /// Written by the system and read-only for ordinary clients, so it may lag behind reality.
    @inlinable @Indirect public var status: Pod.Status?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        apiVersion: String? = "v1",
        kind: String? = "Pod",
        metadata: ObjectMeta? = nil,
        spec: Pod.Spec? = nil,
        status: Pod.Status? = nil
    ) {
        self.apiVersion = apiVersion
        self.kind = kind
        self.metadata = metadata
        self.spec = spec
        self.status = status
    }
}

extension Pod {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "Pod",
        zero: Pod(apiVersion: nil, kind: nil),
        [
            .optional("apiVersion", \.apiVersion, zeroIsAbsent: true),
            .optional("kind", \.kind, zeroIsAbsent: true),
            .optional("metadata", \._metadata),
            .optional("spec", \._spec),
            .optional("status", \._status),
        ]
    )
}
