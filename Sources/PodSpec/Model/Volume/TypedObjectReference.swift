/// A reference to an object of any kind, possibly in another namespace.
///
/// Kubernetes: `TypedObjectReference` in `core/v1`.
public struct TypedObjectReference: APIObject {
    /// API group of the object.
    ///
    /// When absent, `kind` must belong to the core group.
    ///
    /// - Since: Kubernetes 1.26
    public var apiGroup: String?
    /// Kind of the object being referred to, such as `VolumeSnapshot`.
    ///
    /// - Since: Kubernetes 1.26
    public var kind: String
    /// Name of the object that this reference points to.
    ///
    /// - Since: Kubernetes 1.26
    public var name: String
    /// Namespace of the object; absent means the same one.
    ///
    /// Another namespace must permit it with a Gateway API ReferenceGrant, and needs the alpha `CrossNamespaceVolumeDataSource`
    /// feature gate.
    ///
    /// - Since: Kubernetes 1.26
    public var namespace: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(kind: String, name: String, apiGroup: String? = nil, namespace: String? = nil) {
        self.apiGroup = apiGroup
        self.kind = kind
        self.name = name
        self.namespace = namespace
    }
}

extension TypedObjectReference {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "TypedObjectReference",
        zero: TypedObjectReference(kind: "", name: ""),
        [
            .optional("apiGroup", \.apiGroup, since: 26),
            .required("kind", \.kind, since: 26),
            .required("name", \.name, since: 26),
            .optional("namespace", \.namespace, since: 26),
        ]
    )
}
