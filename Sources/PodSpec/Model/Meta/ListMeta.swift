/// Metadata that accompanies a list response, such as its version and paging token.
///
/// Kubernetes: `ListMeta` in `meta/v1`.
public struct ListMeta: APIObject {
    /// A legacy URL for the list.
    ///
    /// Deprecated and no longer populated by the server.
    public var selfLink: String?
    /// An opaque token for the version at which the list was read.
    ///
    /// Use it to start a watch from that point; read-only.
    public var resourceVersion: String?
    /// An opaque token for fetching the next page of a limited list.
    ///
    /// Absent on the last page; it expires after a few minutes, after which the server answers 410.
    public var `continue`: String?
    /// An estimate of how many items follow this page.
    ///
    /// Absent when nothing remains or the request used a label or field selector.
    public var remainingItemCount: Int64?
    /// The shard selector the server applied to this list.
    ///
    /// Its presence means the list is only a subset of the collection.
    ///
    /// - Since: Kubernetes 1.36
    @inlinable @Indirect public var shardInfo: ShardInfo?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        selfLink: String? = nil,
        resourceVersion: String? = nil,
        continue: String? = nil,
        remainingItemCount: Int64? = nil,
        shardInfo: ShardInfo? = nil
    ) {
        self.selfLink = selfLink
        self.resourceVersion = resourceVersion
        self.continue = `continue`
        self.remainingItemCount = remainingItemCount
        self.shardInfo = shardInfo
    }
}

extension ListMeta {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ListMeta",
        zero: ListMeta(),
        [
            .optional("selfLink", \.selfLink, zeroIsAbsent: true),
            .optional("resourceVersion", \.resourceVersion, zeroIsAbsent: true),
            .optional("continue", \.continue, zeroIsAbsent: true),
            .optional("remainingItemCount", \.remainingItemCount),
            .optional("shardInfo", \._shardInfo, since: 36),
        ]
    )
}
