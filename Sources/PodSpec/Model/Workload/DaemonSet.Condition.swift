extension DaemonSet {
    /// One aspect of a daemon set's observed state.
    ///
    /// Kubernetes: `DaemonSetCondition` in `apps/v1`.
    public struct Condition: APIObject {
        /// Kind of daemon set condition that this entry describes.
        public var type: String?
        /// Whether the condition holds: `True`, `False` or `Unknown`.
        public var status: ConditionStatus?
        /// Time at which `status` last changed from one value to another.
        public var lastTransitionTime: Timestamp?
        /// Single word for programs that says why the condition last changed.
        public var reason: String?
        /// Explanation of the latest transition, written for people to read.
        public var message: String?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            type: String? = nil,
            status: ConditionStatus? = nil,
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

extension DaemonSet.Condition {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "DaemonSetCondition",
        zero: DaemonSet.Condition(),
        [
            .optional("type", \.type, zeroIsAbsent: true),
            .optional("status", \.status, zeroIsAbsent: true),
            .optional("lastTransitionTime", \.lastTransitionTime),
            .optional("reason", \.reason, zeroIsAbsent: true),
            .optional("message", \.message, zeroIsAbsent: true),
        ]
    )
}
