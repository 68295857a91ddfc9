extension PersistentVolumeClaim {
    /// One aspect of a claim's current state, such as an ongoing resize.
    ///
    /// Kubernetes: `PersistentVolumeClaimCondition` in `core/v1`.
    public struct Condition: APIObject {
        /// Kind of condition, such as `Resizing`, `FileSystemResizePending`, `ControllerResizeError`, `NodeResizeError`,
        /// `ModifyingVolume` or `ModifyVolumeError`.
        public var type: String
        /// Whether the condition holds.
        ///
        /// One of `True`, `False` or `Unknown`.
        public var status: ConditionStatus
        /// Time at which the condition was last checked.
        public var lastProbeTime: Timestamp?
        /// Time at which the condition last changed from one status to another.
        public var lastTransitionTime: Timestamp?
        /// Brief machine-readable reason for the last change of the condition.
        ///
        /// `Resizing` means that the volume is being resized.
        public var reason: String?
        /// Human-readable details about the last change of the condition.
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

extension PersistentVolumeClaim.Condition {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PersistentVolumeClaimCondition",
        zero: PersistentVolumeClaim.Condition(type: "", status: ""),
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
