/// A pattern that matches a pod condition by type and status.
///
/// Kubernetes: `PodFailurePolicyOnPodConditionsPattern` in `batch/v1`.
public struct PodFailurePolicyOnPodConditionsPattern: APIObject {
    /// Type that the pod condition must have, such as `DisruptionTarget`.
    public var type: String
    /// Status that the condition must have.
    ///
    /// One of `True`, `False` or `Unknown`; defaults to `True`.
    public var status: ConditionStatus?

    /// Makes a value from its fields; what isn't given is absent.
    public init(type: String, status: ConditionStatus? = nil) {
        self.type = type
        self.status = status
    }
}

extension PodFailurePolicyOnPodConditionsPattern {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodFailurePolicyOnPodConditionsPattern",
        zero: PodFailurePolicyOnPodConditionsPattern(type: ""),
        [
            .required("type", \.type),
            .optional("status", \.status, zeroIsAbsent: true),
        ]
    )
}
