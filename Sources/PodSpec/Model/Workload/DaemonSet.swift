/// A controller that runs one copy of a pod on every eligible node.
///
/// Kubernetes: `DaemonSet` in `apps/v1`.
public struct DaemonSet: APIObject {
    /// The API version of this object.
    ///
    /// Always `apps/v1` for this type.
    public var apiVersion: String?
    /// The resource kind of this object.
    ///
    /// Always `DaemonSet` for this type.
    public var kind: String?
    /// Standard object metadata.
    ///
    /// Pods created for the set take their name prefix from it.
    @inlinable @Indirect public var metadata: ObjectMeta?
    /// The desired pod template, selector and update behavior of the daemon.
    public var spec: DaemonSet.Spec
    /// The most recently observed state of the daemon across nodes.
    ///
    /// Written by the system, and may be slightly out of date.
    @inlinable @Indirect public var status: DaemonSet.Status?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        spec: DaemonSet.Spec,
        apiVersion: String? = "apps/v1",
        kind: String? = "DaemonSet",
        metadata: ObjectMeta? = nil,
        status: DaemonSet.Status? = nil
    ) {
        self.apiVersion = apiVersion
        self.kind = kind
        self.metadata = metadata
        self.spec = spec
        self.status = status
    }
}

extension DaemonSet {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "DaemonSet",
        zero: DaemonSet(spec: .zero, apiVersion: nil, kind: nil),
        [
            .optional("apiVersion", \.apiVersion, zeroIsAbsent: true),
            .optional("kind", \.kind, zeroIsAbsent: true),
            .optional("metadata", \._metadata),
            .required("spec", \.spec),
            .optional("status", \._status),
        ]
    )
}
