/// A collection of pods returned by a list request.
///
/// Kubernetes: `PodList` in `core/v1`.
public struct PodList: APIObject {
    /// The API version of this object.
    ///
    /// Always `v1` for this type.
    public var apiVersion: String?
    /// The resource kind of this object.
    ///
    /// Always `PodList` for this type.
    public var kind: String?
    /// Standard list metadata, including the resource version of the snapshot and the paging token.
    @inlinable @Indirect public var metadata: ListMeta?
    /// The pods in this page of results.
    ///
    /// Check `metadata` for a `continue` token to learn whether more remain.
    public var items: [Pod]

    /// Makes a value from its fields; what isn't given is absent.
    public init(items: [Pod], apiVersion: String? = "v1", kind: String? = "PodList", metadata: ListMeta? = nil) {
        self.apiVersion = apiVersion
        self.kind = kind
        self.metadata = metadata
        self.items = items
    }
}

extension PodList {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodList",
        zero: PodList(items: [], apiVersion: nil, kind: nil),
        [
            .optional("apiVersion", \.apiVersion, zeroIsAbsent: true),
            .optional("kind", \.kind, zeroIsAbsent: true),
            .optional("metadata", \._metadata),
            .required("items", \.items),
        ]
    )
}
