/// A node preference with a weight, used to rank nodes that are otherwise suitable.
///
/// Kubernetes: `PreferredSchedulingTerm` in `core/v1`.
public struct PreferredSchedulingTerm: APIObject {
    /// Amount added to a node's score when it matches, from 1 to 100.
    public var weight: Int32
    /// Node selector term to which the weight applies.
    ///
    /// An empty term matches all nodes, and so has no effect.
    public var preference: NodeSelectorTerm

    /// Makes a value from its fields; what isn't given is absent.
    public init(weight: Int32, preference: NodeSelectorTerm) {
        self.weight = weight
        self.preference = preference
    }
}

extension PreferredSchedulingTerm {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PreferredSchedulingTerm",
        zero: PreferredSchedulingTerm(weight: 0, preference: .zero),
        [
            .required("weight", \.weight),
            .required("preference", \.preference),
        ]
    )
}
