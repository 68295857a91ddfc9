/// A query that picks objects by their labels.
///
/// Kubernetes: `LabelSelector` in `meta/v1`.
public struct LabelSelector: APIObject {
    /// Labels an object must carry with exactly these values, all of which must match.
    ///
    /// Combined with any `matchExpressions`.
    public var matchLabels: [String: String]?
    /// Label requirements built from operators, all of which must hold.
    ///
    /// Combined with `matchLabels`; a selector with neither matches every object.
    public var matchExpressions: [LabelSelectorRequirement]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(matchLabels: [String: String]? = nil, matchExpressions: [LabelSelectorRequirement]? = nil) {
        self.matchLabels = matchLabels
        self.matchExpressions = matchExpressions
    }
}

extension LabelSelector {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "LabelSelector",
        zero: LabelSelector(),
        [
            .optional("matchLabels", \.matchLabels),
            .optional("matchExpressions", \.matchExpressions),
        ]
    )
}
