extension ReplicationController {
    /// The last observed state of a ReplicationController.
    ///
    /// Kubernetes: `ReplicationControllerStatus` in `core/v1`.
    public struct Status: APIObject {
        /// The number of pods most recently observed for this controller, ready or not.
        public var replicas: Int32
        /// The number of pods that carry every label of the controller's pod template.
        public var fullyLabeledReplicas: Int32?
        /// The number of the controller's pods whose `Ready` condition is true.
        public var readyReplicas: Int32?
        /// The number of pods that have been ready for at least `minReadySeconds`.
        public var availableReplicas: Int32?
        /// The `metadata.generation` of the controller that this status reflects.
        public var observedGeneration: Int64?
        /// The latest observations of the controller's state, by type, such as `ReplicaFailure`.
        public var conditions: [ReplicationController.Condition]?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            replicas: Int32,
            fullyLabeledReplicas: Int32? = nil,
            readyReplicas: Int32? = nil,
            availableReplicas: Int32? = nil,
            observedGeneration: Int64? = nil,
            conditions: [ReplicationController.Condition]? = nil
        ) {
            self.replicas = replicas
            self.fullyLabeledReplicas = fullyLabeledReplicas
            self.readyReplicas = readyReplicas
            self.availableReplicas = availableReplicas
            self.observedGeneration = observedGeneration
            self.conditions = conditions
        }
    }
}

extension ReplicationController.Status {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ReplicationControllerStatus",
        zero: ReplicationController.Status(replicas: 0),
        [
            .required("replicas", \.replicas),
            .optional("fullyLabeledReplicas", \.fullyLabeledReplicas, zeroIsAbsent: true),
            .optional("readyReplicas", \.readyReplicas, zeroIsAbsent: true),
            .optional("availableReplicas", \.availableReplicas, zeroIsAbsent: true),
            .optional("observedGeneration", \.observedGeneration, zeroIsAbsent: true),
            .optional("conditions", \.conditions),
        ]
    )
}
