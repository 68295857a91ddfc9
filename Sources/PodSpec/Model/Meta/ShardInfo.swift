/// Marks a list response as one shard of the collection and says which.
///
/// Kubernetes: `ShardInfo` in `meta/v1`.
public struct ShardInfo: APIObject {
    /// Shard selector that the request asked for, returned as sent.
    ///
    /// Lets a client verify and combine the shards it has received.
    ///
    /// - Since: Kubernetes 1.36
    public var selector: String

    /// Makes a value from its fields; what isn't given is absent.
    public init(selector: String) {
        self.selector = selector
    }
}

extension ShardInfo {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ShardInfo",
        zero: ShardInfo(selector: ""),
        [
            .required("selector", \.selector, since: 36)
        ]
    )
}
