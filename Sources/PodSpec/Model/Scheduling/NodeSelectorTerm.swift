/// A set of requirements that a node must meet all together; an empty term matches nothing.
///
/// Kubernetes: `NodeSelectorTerm` in `core/v1`.
public struct NodeSelectorTerm: APIObject {
    /// Requirements on the node's labels.
    ///
    /// All of them must be met.
    public var matchExpressions: [NodeSelectorRequirement]?
    /// Requirements on the node's fields, of which only `metadata.name` is supported.
    ///
    /// All of them must be met.
    public var matchFields: [NodeSelectorRequirement]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(matchExpressions: [NodeSelectorRequirement]? = nil, matchFields: [NodeSelectorRequirement]? = nil) {
        self.matchExpressions = matchExpressions
        self.matchFields = matchFields
    }
}

extension NodeSelectorTerm {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "NodeSelectorTerm",
        zero: NodeSelectorTerm(),
        [
            .optional("matchExpressions", \.matchExpressions),
            .optional("matchFields", \.matchFields),
        ]
    )
}
