/// A user's request for persistent storage, which pods can mount once it is bound to a volume.
///
/// Kubernetes: `PersistentVolumeClaim` in `core/v1`.
public struct PersistentVolumeClaim: APIObject {
    /// API version of this object, always `v1` for this type.
    public var apiVersion: String?
    /// Kind of this object, always `PersistentVolumeClaim` for this type.
    public var kind: String?
    /// Name, namespace, labels and other standard metadata of the claim.
    @inlinable @Indirect public var metadata: ObjectMeta?
    /// Storage the claim asks for, such as its size, access modes and storage class.
    ///
    /// Mostly immutable, though the requested size can grow if the storage class allows expansion.
    @inlinable @Indirect public var spec: PersistentVolumeClaim.Spec?
    /// Latest observed state of the claim, including its phase and actual capacity.
    ///
    /// Written by the system.
    @inlinable @Indirect public var status: PersistentVolumeClaim.Status?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        apiVersion: String? = "v1",
        kind: String? = "PersistentVolumeClaim",
        metadata: ObjectMeta? = nil,
        spec: PersistentVolumeClaim.Spec? = nil,
        status: PersistentVolumeClaim.Status? = nil
    ) {
        self.apiVersion = apiVersion
        self.kind = kind
        self.metadata = metadata
        self.spec = spec
        self.status = status
    }
}

extension PersistentVolumeClaim {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PersistentVolumeClaim",
        zero: PersistentVolumeClaim(apiVersion: nil, kind: nil),
        [
            .optional("apiVersion", \.apiVersion, zeroIsAbsent: true),
            .optional("kind", \.kind, zeroIsAbsent: true),
            .optional("metadata", \._metadata),
            .optional("spec", \._spec),
            .optional("status", \._status),
        ]
    )
}
