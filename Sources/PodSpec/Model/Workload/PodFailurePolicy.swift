/// How a job reacts to particular kinds of pod failure.
///
/// Kubernetes: `PodFailurePolicy` in `batch/v1`.
public struct PodFailurePolicy: APIObject {
    /// Rules tried in order for a failed pod; the first match decides.
    ///
    /// When none matches, the failure counts towards the job's backoff limit as usual. Holds up to 20 rules.
    public var rules: [PodFailurePolicyRule]

    /// Makes a value from its fields; what isn't given is absent.
    public init(rules: [PodFailurePolicyRule]) {
        self.rules = rules
    }
}

extension PodFailurePolicy {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodFailurePolicy",
        zero: PodFailurePolicy(rules: []),
        [
            .required("rules", \.rules)
        ]
    )
}
