/// When an indexed job counts as successful before all its indexes have completed.
///
/// Kubernetes: `SuccessPolicy` in `batch/v1`.
public struct SuccessPolicy: APIObject {
    /// Rules tried in order; the job succeeds as soon as one is met, and its remaining pods are terminated.
    ///
    /// Holds 1 to 20 rules.
    ///
    /// - Since: Kubernetes 1.30
    public var rules: [SuccessPolicyRule]

    /// Makes a value from its fields; what isn't given is absent.
    public init(rules: [SuccessPolicyRule]) {
        self.rules = rules
    }
}

extension SuccessPolicy {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "SuccessPolicy",
        zero: SuccessPolicy(rules: []),
        [
            .required("rules", \.rules, since: 30)
        ]
    )
}
