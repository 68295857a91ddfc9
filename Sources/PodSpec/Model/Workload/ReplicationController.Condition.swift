extension ReplicationController {
    /// One aspect of a replication controller's observed state.
    ///
    /// Kubernetes: `ReplicationControllerCondition` in `core/v1`.
    public struct Condition: APIObject {
        /// Kind of condition, such as `ReplicaFailure` when pods could not be created or deleted.
        public var type: String
        /// Whether the condition holds: `True`, `False` or `Unknown`.
        public var status: ConditionStatus
        /// Time at which `status` last changed from one value to another.
        public var lastTransitionTime: Timestamp?
        /// Single word for programs that says why the condition last changed.
        public var reason: String?
        /// Explanation of the latest transition, written for people to read.
        public var message: String?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            type: String,
            status: ConditionStatus,
            lastTransitionTime: Timestamp? = nil,
            reason: String? = nil,
            message: String? = nil
        ) {
            self.type = type
            self.status = status
            self.lastTransitionTime = lastTransitionTime
            self.reason = reason
            self.message = message
        }
    }
}

extension ReplicationController.Condition {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ReplicationControllerCondition",
        zero: ReplicationController.Condition(type: "", status: ""),
        [
            .required("type", \.type),
            .required("status", \.status),
            .optional("lastTransitionTime", \.lastTransitionTime),
            .optional("reason", \.reason, zeroIsAbsent: true),
            .optional("message", \.message, zeroIsAbsent: true),
        ]
    )
}
