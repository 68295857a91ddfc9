extension Pod {
    /// One aspect of a pod's observed state, such as whether it is ready.
    ///
    /// Kubernetes: `PodCondition` in `core/v1`.
    public struct Condition: APIObject {
        /// Kind of condition, such as `PodScheduled`, `Initialized`, `ContainersReady` or `Ready`.
        ///
        /// Readiness gates may add custom types.
        public var type: String
        /// Value of the pod's `metadata.generation` on which this condition was based.
        ///
        /// Compare the two to detect an outdated condition.
        ///
        /// - Since: Kubernetes 1.33
        public var observedGeneration: Int64?
        /// Whether the condition holds: `True`, `False` or `Unknown`.
        public var status: ConditionStatus
        /// Time at which the condition was last checked, if recorded.
        public var lastProbeTime: Timestamp?
        /// Time at which `status` last changed from one value to another.
        public var lastTransitionTime: Timestamp?
        /// Single CamelCase word for programs that says why the condition last changed.
        public var reason: String?
        /// Explanation of the latest transition, written for people to read.
        public var message: String?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            type: String,
            status: ConditionStatus,
            observedGeneration: Int64? = nil,
            lastProbeTime: Timestamp? = nil,
            lastTransitionTime: Timestamp? = nil,
            reason: String? = nil,
            message: String? = nil
        ) {
            self.type = type
            self.observedGeneration = observedGeneration
            self.status = status
            self.lastProbeTime = lastProbeTime
            self.lastTransitionTime = lastTransitionTime
            self.reason = reason
            self.message = message
        }
    }
}

extension Pod.Condition {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodCondition",
        zero: Pod.Condition(type: "", status: ""),
        [
            .required("type", \.type),
            .optional("observedGeneration", \.observedGeneration, since: 33, zeroIsAbsent: true),
            .required("status", \.status),
            .optional("lastProbeTime", \.lastProbeTime),
            .optional("lastTransitionTime", \.lastTransitionTime),
            .optional("reason", \.reason, zeroIsAbsent: true),
            .optional("message", \.message, zeroIsAbsent: true),
        ]
    )
}
