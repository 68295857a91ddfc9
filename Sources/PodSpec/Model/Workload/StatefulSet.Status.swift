extension StatefulSet {
    /// The last observed state of a StatefulSet.
    ///
    /// Kubernetes: `StatefulSetStatus` in `apps/v1`.
    public struct Status: APIObject {
        /// The `metadata.generation` of the set that this status reflects.
        public var observedGeneration: Int64?
        /// The number of pods created by the controller for this set, ready or not.
        public var replicas: Int32
        /// The number of the set's pods whose `Ready` condition is true.
        public var readyReplicas: Int32?
        /// The number of pods created from the revision named by `currentRevision`.
        public var currentReplicas: Int32?
        /// The number of pods created from the revision named by `updateRevision`.
        public var updatedReplicas: Int32?
        /// The revision used for pods that have not been updated yet.
        ///
        /// Equals `updateRevision` once a rollout completes.
        public var currentRevision: String?
        /// The revision of the newest pod template, used for pods that have been updated.
        public var updateRevision: String?
        /// How often a generated revision name collided with an existing one.
        ///
        /// The controller uses it to produce a different name.
        public var collisionCount: Int32?
        /// The latest observations of the set's state, listed by condition type.
        public var conditions: [StatefulSet.Condition]?
        /// The number of pods that have been ready for at least `minReadySeconds`.
        public var availableReplicas: Int32?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            replicas: Int32,
            observedGeneration: Int64? = nil,
            readyReplicas: Int32? = nil,
            currentReplicas: Int32? = nil,
            updatedReplicas: Int32? = nil,
            currentRevision: String? = nil,
            updateRevision: String? = nil,
            collisionCount: Int32? = nil,
            conditions: [StatefulSet.Condition]? = nil,
            availableReplicas: Int32? = nil
        ) {
            self.observedGeneration = observedGeneration
            self.replicas = replicas
            self.readyReplicas = readyReplicas
            self.currentReplicas = currentReplicas
            self.updatedReplicas = updatedReplicas
            self.currentRevision = currentRevision
            self.updateRevision = updateRevision
            self.collisionCount = collisionCount
            self.conditions = conditions
            self.availableReplicas = availableReplicas
        }
    }
}

extension StatefulSet.Status {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "StatefulSetStatus",
        zero: StatefulSet.Status(replicas: 0),
        [
            .optional("observedGeneration", \.observedGeneration, zeroIsAbsent: true),
            .required("replicas", \.replicas),
            .optional("readyReplicas", \.readyReplicas, zeroIsAbsent: true),
            .optional("currentReplicas", \.currentReplicas, zeroIsAbsent: true),
            .optional("updatedReplicas", \.updatedReplicas, zeroIsAbsent: true),
            .optional("currentRevision", \.currentRevision, zeroIsAbsent: true),
            .optional("updateRevision", \.updateRevision, zeroIsAbsent: true),
            .optional("collisionCount", \.collisionCount),
            .optional("conditions", \.conditions),
            .optional("availableReplicas", \.availableReplicas),
        ]
    )
}
