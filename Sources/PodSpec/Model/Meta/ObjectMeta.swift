/// Metadata that every persisted Kubernetes object carries.
///
/// Kubernetes: `ObjectMeta` in `meta/v1`.
public struct ObjectMeta: APIObject {
    /// The name of the object, unique among objects of its kind within a namespace.
    ///
    /// Required on creation unless `generateName` is given, and immutable.
    public var name: String?
    /// A name prefix the server completes with a random suffix to form a unique name.
    ///
    /// Used only when `name` is absent; a rare collision makes the create request fail.
    public var generateName: String?
    /// The namespace that contains the object.
    ///
    /// Must be a DNS label, defaults to `default` in most clients, stays empty for cluster-scoped kinds, and is immutable.
    public var namespace: String?
    /// A legacy URL for the object.
    ///
    /// Deprecated and no longer populated by the server.
    public var selfLink: String?
    /// A unique identifier the server assigns on creation.
    ///
    /// Distinguishes successive objects that reuse a name; read-only.
    public var uid: String?
    /// An opaque token for the stored version of the object.
    ///
    /// Use it for optimistic locking and to start watches; send it back unmodified. Set by the system.
    public var resourceVersion: String?
    /// A sequence number that identifies a version of the desired state.
    ///
    /// Set by the system and read-only; it usually increases whenever `spec` changes.
    public var generation: Int64?
    /// When the server created the object, in UTC.
    ///
    /// Set by the system and read-only; absent on objects that have not been created yet.
    public var creationTimestamp: Timestamp?
    /// When the object will be, or was to be, removed following a graceful delete request.
    ///
    /// Set by the server and read-only; once present it cannot be unset or moved later.
    public var deletionTimestamp: Timestamp?
    /// Seconds the object may take to terminate gracefully before it is removed.
    ///
    /// Read-only, set together with `deletionTimestamp`, and can only be shortened.
    public var deletionGracePeriodSeconds: Int64?
    /// Key-value pairs used to organize and select objects.
    ///
    /// Keys may carry a DNS prefix; values are at most 63 characters of letters, digits, `-`, `_` and `.`.
    public var labels: [String: String]?
    /// Free-form key-value data attached to the object by tools and controllers.
    ///
    /// Values are unstructured and cannot be used in selectors; the total size is limited to 256 KiB.
    public var annotations: [String: String]?
    /// The objects this object depends on.
    ///
    /// Once all owners are gone the garbage collector deletes this object; at most one entry may have `controller` set to `true`.
    public var ownerReferences: [OwnerReference]?
    /// Identifiers of components that must finish cleanup before the object is removed.
    ///
    /// While any remain, deletion only sets `deletionTimestamp`; each component removes its own entry, in no guaranteed order.
    public var finalizers: [String]?
    /// Records of which manager last set which fields of the object.
    ///
    /// Maintained by the server for server-side apply; clients rarely need to read or change it.
    public var managedFields: [ManagedFieldsEntry]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        name: String? = nil,
        generateName: String? = nil,
        namespace: String? = nil,
        selfLink: String? = nil,
        uid: String? = nil,
        resourceVersion: String? = nil,
        generation: Int64? = nil,
        creationTimestamp: Timestamp? = nil,
        deletionTimestamp: Timestamp? = nil,
        deletionGracePeriodSeconds: Int64? = nil,
        labels: [String: String]? = nil,
        annotations: [String: String]? = nil,
        ownerReferences: [OwnerReference]? = nil,
        finalizers: [String]? = nil,
        managedFields: [ManagedFieldsEntry]? = nil
    ) {
        self.name = name
        self.generateName = generateName
        self.namespace = namespace
        self.selfLink = selfLink
        self.uid = uid
        self.resourceVersion = resourceVersion
        self.generation = generation
        self.creationTimestamp = creationTimestamp
        self.deletionTimestamp = deletionTimestamp
        self.deletionGracePeriodSeconds = deletionGracePeriodSeconds
        self.labels = labels
        self.annotations = annotations
        self.ownerReferences = ownerReferences
        self.finalizers = finalizers
        self.managedFields = managedFields
    }
}

extension ObjectMeta {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ObjectMeta",
        zero: ObjectMeta(),
        [
            .optional("name", \.name, zeroIsAbsent: true),
            .optional("generateName", \.generateName, zeroIsAbsent: true),
            .optional("namespace", \.namespace, zeroIsAbsent: true),
            .optional("selfLink", \.selfLink, zeroIsAbsent: true),
            .optional("uid", \.uid, zeroIsAbsent: true),
            .optional("resourceVersion", \.resourceVersion, zeroIsAbsent: true),
            .optional("generation", \.generation, zeroIsAbsent: true),
            .optional("creationTimestamp", \.creationTimestamp),
            .optional("deletionTimestamp", \.deletionTimestamp),
            .optional("deletionGracePeriodSeconds", \.deletionGracePeriodSeconds),
            .optional("labels", \.labels),
            .optional("annotations", \.annotations),
            .optional("ownerReferences", \.ownerReferences),
            .optional("finalizers", \.finalizers),
            .optional("managedFields", \.managedFields),
        ]
    )
}
