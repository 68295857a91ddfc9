extension Job {
    /// One aspect of a job's observed state, such as completion or failure.
    ///
    /// Kubernetes: `JobCondition` in `batch/v1`.
    public struct Condition: APIObject {
        /// Kind of condition: `Suspended`, `Complete`, `Failed`, `FailureTarget` or `SuccessCriteriaMet`, among others.
        public var type: String
        /// Whether the condition holds: `True`, `False` or `Unknown`.
        public var status: ConditionStatus
        /// Time at which the condition was last checked, if recorded.
        public var lastProbeTime: Timestamp?
        /// Time at which `status` last changed from one value to another.
        public var lastTransitionTime: Timestamp?
        /// Single word for programs that says why the condition last changed, such as `BackoffLimitExceeded`.
        public var reason: String?
        /// Explanation of the latest transition, written for people to read.
        public var message: String?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            type: String,
            status: ConditionStatus,
            lastProbeTime: Timestamp? = nil,
            lastTransitionTime: Timestamp? = nil,
            reason: String? = nil,
            message: String? = nil
        ) {
            self.type = type
            self.status = status
            self.lastProbeTime = lastProbeTime
            self.lastTransitionTime = lastTransitionTime
            self.reason = reason
            self.message = message
        }
    }
}

extension Job.Condition {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "JobCondition",
        zero: Job.Condition(type: "", status: ""),
        [
            .required("type", \.type),
            .required("status", \.status),
            .optional("lastProbeTime", \.lastProbeTime),
            .optional("lastTransitionTime", \.lastTransitionTime),
            .optional("reason", \.reason, zeroIsAbsent: true),
            .optional("message", \.message, zeroIsAbsent: true),
        ]
    )
}
