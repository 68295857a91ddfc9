/// A rule that says how a job treats a failed pod that meets certain requirements.
///
/// Kubernetes: `PodFailurePolicyRule` in `batch/v1`.
public struct PodFailurePolicyRule: APIObject {
    /// What to do when the rule matches: `FailJob` ends the job, `FailIndex` fails the pod's index, `Ignore` doesn't count the
    /// failure, and `Count` counts it towards `backoffLimit`.
    public var action: PodFailurePolicyAction
    /// Requirement on container exit codes.
    ///
    /// Set exactly one of this and `onPodConditions`.
    @inlinable @Indirect public var onExitCodes: PodFailurePolicyOnExitCodesRequirement?
    /// Patterns on pod conditions, at most 20.
    ///
    /// The rule matches if any pattern does. Set exactly one of this and `onExitCodes`.
    public var onPodConditions: [PodFailurePolicyOnPodConditionsPattern]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        action: PodFailurePolicyAction,
        onExitCodes: PodFailurePolicyOnExitCodesRequirement? = nil,
        onPodConditions: [PodFailurePolicyOnPodConditionsPattern]? = nil
    ) {
        self.action = action
        self.onExitCodes = onExitCodes
        self.onPodConditions = onPodConditions
    }
}

extension PodFailurePolicyRule {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodFailurePolicyRule",
        zero: PodFailurePolicyRule(action: ""),
        [
            .required("action", \.action),
            .optional("onExitCodes", \._onExitCodes),
            .optional("onPodConditions", \.onPodConditions),
        ]
    )
}
