/// A selection of nodes, made of terms of which at least one must match.
///
/// Kubernetes: `NodeSelector` in `core/v1`.
public struct NodeSelector: APIObject {
    /// Terms to match nodes against.
    ///
    /// A node is selected when any one of them matches; at least one term is required.
    public var nodeSelectorTerms: [NodeSelectorTerm]

    /// Makes a value from its fields; what isn't given is absent.
    public init(nodeSelectorTerms: [NodeSelectorTerm]) {
        self.nodeSelectorTerms = nodeSelectorTerms
    }
}

extension NodeSelector {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "NodeSelector",
        zero: NodeSelector(nodeSelectorTerms: []),
        [
            .required("nodeSelectorTerms", \.nodeSelectorTerms)
        ]
    )
}
