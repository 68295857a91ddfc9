/// A link from a dependent object to the object that owns it, used for garbage collection.
///
/// Kubernetes: `OwnerReference` in `meta/v1`.
public struct OwnerReference: APIObject {
    /// The API group and version of the owner, such as `apps/v1`.
    public var apiVersion: String
    /// The kind of the owner, such as `ReplicaSet`.
    public var kind: String
    /// The name of the owner.
    ///
    /// It must be in the same namespace or be cluster-scoped.
    public var name: String
    /// The unique identifier of the owner, distinguishing it from other objects that reuse its name.
    public var uid: String
    /// Whether the owner is the managing controller of this object.
    ///
    /// At most one owner reference of an object may be `true`.
    public var controller: Bool?
    /// Whether foreground deletion of the owner waits until this dependent is gone.
    ///
    /// Defaults to `false`; setting it requires permission to delete the owner or update its finalizers.
    public var blockOwnerDeletion: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        apiVersion: String,
        kind: String,
        name: String,
        uid: String,
        controller: Bool? = nil,
        blockOwnerDeletion: Bool? = nil
    ) {
        self.apiVersion = apiVersion
        self.kind = kind
        self.name = name
        self.uid = uid
        self.controller = controller
        self.blockOwnerDeletion = blockOwnerDeletion
    }
}

extension OwnerReference {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "OwnerReference",
        zero: OwnerReference(apiVersion: "", kind: "", name: "", uid: ""),
        [
            .required("apiVersion", \.apiVersion),
            .required("kind", \.kind),
            .required("name", \.name),
            .required("uid", \.uid),
            .optional("controller", \.controller),
            .optional("blockOwnerDeletion", \.blockOwnerDeletion),
        ]
    )
}
