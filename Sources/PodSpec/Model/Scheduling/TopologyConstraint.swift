/// A requirement that a group's pods be placed within one topology domain.
///
/// Kubernetes: `TopologyConstraint` in `scheduling/v1alpha3`.
public struct TopologyConstraint: APIObject {
    /// Key of the node label that defines the topology domain.
    ///
    /// All pods of the group go to nodes with the same value for it.
    ///
    /// - Since: Kubernetes 1.37
    public var key: String

    /// Makes a value from its fields; what isn't given is absent.
    public init(key: String) {
        self.key = key
    }
}

extension TopologyConstraint {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "TopologyConstraint",
        zero: TopologyConstraint(key: ""),
        [
            .required("key", \.key, since: 37)
        ]
    )
}
