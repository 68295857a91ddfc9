/// A record of the fields one manager set on an object through one kind of operation.
///
/// Kubernetes: `ManagedFieldsEntry` in `meta/v1`.
public struct ManagedFieldsEntry: APIObject {
    /// The name of the workflow or tool that owns these fields, such as `kubectl`.
    public var manager: String?
    /// The kind of request that created this entry, either `Apply` for server-side apply or `Update` for everything else.
    public var operation: String?
    /// The API version in which the field set is expressed, such as `apps/v1`.
    public var apiVersion: String?
    /// When the entry was added or its set of owned fields last grew or changed.
    ///
    /// Removal of fields by another manager does not update it.
    public var time: Timestamp?
    /// The format of the field set.
    ///
    /// The only possible value is `FieldsV1`.
    public var fieldsType: String?
    /// The set of fields owned by the manager, in the format named by `fieldsType`.
    public var fieldsV1: ManifestValue?
    /// The subresource the fields were changed through, such as `status`.
    ///
    /// Empty for the main resource; entries for different subresources are tracked separately.
    public var subresource: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        manager: String? = nil,
        operation: String? = nil,
        apiVersion: String? = nil,
        time: Timestamp? = nil,
        fieldsType: String? = nil,
        fieldsV1: ManifestValue? = nil,
        subresource: String? = nil
    ) {
        self.manager = manager
        self.operation = operation
        self.apiVersion = apiVersion
        self.time = time
        self.fieldsType = fieldsType
        self.fieldsV1 = fieldsV1
        self.subresource = subresource
    }
}

extension ManagedFieldsEntry {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ManagedFieldsEntry",
        zero: ManagedFieldsEntry(),
        [
            .optional("manager", \.manager, zeroIsAbsent: true),
            .optional("operation", \.operation, zeroIsAbsent: true),
            .optional("apiVersion", \.apiVersion, zeroIsAbsent: true),
            .optional("time", \.time),
            .optional("fieldsType", \.fieldsType, zeroIsAbsent: true),
            .optional("fieldsV1", \.fieldsV1),
            .optional("subresource", \.subresource, zeroIsAbsent: true),
        ]
    )
}
