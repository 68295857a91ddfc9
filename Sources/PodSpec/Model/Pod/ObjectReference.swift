/// A reference to another object in the cluster, or to a part of one.
///
/// Kubernetes: `ObjectReference` in `core/v1`.
public struct ObjectReference: APIObject {
    /// Kind of the referenced object, such as `Pod`.
    public var kind: String?
    /// Namespace of the referenced object.
    ///
    /// Empty for an object that is not namespaced.
    public var namespace: String?
    /// Name of the referenced object within its namespace, or within the cluster.
    public var name: String?
    /// Unique identifier of the referenced object.
    ///
    /// Tells it apart from earlier or later objects of the same name.
    public var uid: String?
    /// API group and version of the referenced object, such as `v1` or `apps/v1`.
    public var apiVersion: String?
    /// Particular version of the referenced object that is meant, if any.
    public var resourceVersion: String?
    /// Path to a part of the referenced object, such as `spec.containers{web}` for a container.
    ///
    /// Refers to the whole object when absent.
    public var fieldPath: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        kind: String? = nil,
        namespace: String? = nil,
        name: String? = nil,
        uid: String? = nil,
        apiVersion: String? = nil,
        resourceVersion: String? = nil,
        fieldPath: String? = nil
    ) {
        self.kind = kind
        self.namespace = namespace
        self.name = name
        self.uid = uid
        self.apiVersion = apiVersion
        self.resourceVersion = resourceVersion
        self.fieldPath = fieldPath
    }
}

extension ObjectReference {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ObjectReference",
        zero: ObjectReference(),
        [
            .optional("kind", \.kind, zeroIsAbsent: true),
            .optional("namespace", \.namespace, zeroIsAbsent: true),
            .optional("name", \.name, zeroIsAbsent: true),
            .optional("uid", \.uid, zeroIsAbsent: true),
            .optional("apiVersion", \.apiVersion, zeroIsAbsent: true),
            .optional("resourceVersion", \.resourceVersion, zeroIsAbsent: true),
            .optional("fieldPath", \.fieldPath, zeroIsAbsent: true),
        ]
    )
}
