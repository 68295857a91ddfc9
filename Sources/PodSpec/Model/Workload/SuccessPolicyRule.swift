/// A rule under which an indexed job counts as succeeded before all its pods have.
///
/// Kubernetes: `SuccessPolicyRule` in `batch/v1`.
public struct SuccessPolicyRule: APIObject {
    /// Indexes that must succeed, as comma-separated numbers and ranges such as `1,3-5`.
    ///
    /// All of them are needed unless `succeededCount` asks for fewer.
    ///
    /// - Since: Kubernetes 1.30
    public var succeededIndexes: String?
    /// Number of indexes that must succeed, counted within `succeededIndexes` if that is set.
    ///
    /// A positive number; at least one of the two fields must be set.
    ///
    /// - Since: Kubernetes 1.30
    public var succeededCount: Int32?

    /// Makes a value from its fields; what isn't given is absent.
    public init(succeededIndexes: String? = nil, succeededCount: Int32? = nil) {
        self.succeededIndexes = succeededIndexes
        self.succeededCount = succeededCount
    }
}

extension SuccessPolicyRule {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "SuccessPolicyRule",
        zero: SuccessPolicyRule(),
        [
            .optional("succeededIndexes", \.succeededIndexes, since: 30),
            .optional("succeededCount", \.succeededCount, since: 30),
        ]
    )
}
