/// A pod affinity term with a weight, used to rank nodes that are otherwise suitable.
///
/// Kubernetes: `WeightedPodAffinityTerm` in `core/v1`.
public struct WeightedPodAffinityTerm: APIObject {
    /// Amount added to a node's score when the term is satisfied, from 1 to 100.
    public var weight: Int32
    /// Pod affinity term to which the weight applies.
    public var podAffinityTerm: PodAffinityTerm

    /// Makes a value from its fields; what isn't given is absent.
    public init(weight: Int32, podAffinityTerm: PodAffinityTerm) {
        self.weight = weight
        self.podAffinityTerm = podAffinityTerm
    }
}

extension WeightedPodAffinityTerm {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "WeightedPodAffinityTerm",
        zero: WeightedPodAffinityTerm(weight: 0, podAffinityTerm: .zero),
        [
            .required("weight", \.weight),
            .required("podAffinityTerm", \.podAffinityTerm),
        ]
    )
}
