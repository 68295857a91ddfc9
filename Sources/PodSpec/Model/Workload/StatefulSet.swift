/// A controller for pods that need stable identities, ordered rollout and their own persistent storage.
///
/// Kubernetes: `StatefulSet` in `apps/v1`.
public struct StatefulSet: APIObject {
    /// The API version of this object.
    ///
    /// Always `apps/v1` for this type.
    public var apiVersion: String?
    /// The resource kind of this object.
    ///
    /// Always `StatefulSet` for this type.
    public var kind: String?
    /// Standard object metadata.
    ///
    /// Pods are named after the object, followed by a dash and their ordinal.
    @inlinable @Indirect public var metadata: ObjectMeta?
    /// The desired pods, their identities and the storage claimed for each of them.
    public var spec: StatefulSet.Spec
    /// The most recently observed state of the set.
    ///
    /// Written by the system, and may be slightly out of date.
    @inlinable @Indirect public var status: StatefulSet.Status?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        spec: StatefulSet.Spec,
        apiVersion: String? = "apps/v1",
        kind: String? = "StatefulSet",
        metadata: ObjectMeta? = nil,
        status: StatefulSet.Status? = nil
    ) {
        self.apiVersion = apiVersion
        self.kind = kind
        self.metadata = metadata
        self.spec = spec
        self.status = status
    }
}

extension StatefulSet {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "StatefulSet",
        zero: StatefulSet(spec: .zero, apiVersion: nil, kind: nil),
        [
            .optional("apiVersion", \.apiVersion, zeroIsAbsent: true),
            .optional("kind", \.kind, zeroIsAbsent: true),
            .optional("metadata", \._metadata),
            .required("spec", \.spec),
            .optional("status", \._status),
        ]
    )
}
