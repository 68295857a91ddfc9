/// How a stateful set numbers its replicas.
///
/// Kubernetes: `StatefulSetOrdinals` in `apps/v1`.
public struct StatefulSetOrdinals: APIObject {
    /// Number given to the first replica; the others follow consecutively.
    ///
    /// Must not be negative; numbering begins at 0 when absent.
    ///
    /// - Since: Kubernetes 1.26
    public var start: Int32?

    /// Makes a value from its fields; what isn't given is absent.
    public init(start: Int32? = nil) {
        self.start = start
    }
}

extension StatefulSetOrdinals {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "StatefulSetOrdinals",
        zero: StatefulSetOrdinals(),
        [
            .optional("start", \.start, since: 26)
        ]
    )
}
