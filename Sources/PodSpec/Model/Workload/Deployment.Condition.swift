extension Deployment {
    /// One aspect of a deployment's observed state, such as whether its rollout is progressing.
    ///
    /// Kubernetes: `DeploymentCondition` in `apps/v1`.
    public struct Condition: APIObject {
        /// Kind of condition, such as `Available`, `Progressing` or `ReplicaFailure`.
        public var type: String?
        /// Whether the condition holds: `True`, `False` or `Unknown`.
        public var status: ConditionStatus?
        /// Time at which the condition was last updated, even without a change of `status`.
        public var lastUpdateTime: Timestamp?
        /// Time at which `status` last changed from one value to another.
        public var lastTransitionTime: Timestamp?
        /// Single word for programs that says why the condition last changed, such as `ProgressDeadlineExceeded`.
        public var reason: String?
        /// Explanation of the latest transition, written for people to read.
        public var message: String?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            type: String? = nil,
            status: ConditionStatus? = nil,
            lastUpdateTime: Timestamp? = nil,
            lastTransitionTime: Timestamp? = nil,
            reason: String? = nil,
            message: String? = nil
        ) {
            self.type = type
            self.status = status
            self.lastUpdateTime = lastUpdateTime
            self.lastTransitionTime = lastTransitionTime
            self.reason = reason
            self.message = message
        }
    }
}

extension Deployment.Condition {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "DeploymentCondition",
        zero: Deployment.Condition(),
        [
            .optional("type", \.type, zeroIsAbsent: true),
            .optional("status", \.status, zeroIsAbsent: true),
            .optional("lastUpdateTime", \.lastUpdateTime),
            .optional("lastTransitionTime", \.lastTransitionTime),
            .optional("reason", \.reason, zeroIsAbsent: true),
            .optional("message", \.message, zeroIsAbsent: true),
        ]
    )
}
