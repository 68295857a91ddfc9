/// A reference to an object of any kind in the same namespace.
///
/// Kubernetes: `TypedLocalObjectReference` in `core/v1`.
public struct TypedLocalObjectReference: APIObject {
    /// API group of the object.
    ///
    /// When absent, `kind` must belong to the core group.
    public var apiGroup: String?
    /// Kind of the object being referred to, such as `VolumeSnapshot`.
    public var kind: String
    /// Name of the object that this reference points to.
    public var name: String

    /// Makes a value from its fields; what isn't given is absent.
    public init(kind: String, name: String, apiGroup: String? = nil) {
        self.apiGroup = apiGroup
        self.kind = kind
        self.name = name
    }
}

extension TypedLocalObjectReference {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "TypedLocalObjectReference",
        zero: TypedLocalObjectReference(kind: "", name: ""),
        [
            .optional("apiGroup", \.apiGroup),
            .required("kind", \.kind),
            .required("name", \.name),
        ]
    )
}
