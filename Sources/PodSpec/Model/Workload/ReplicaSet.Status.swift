extension ReplicaSet {
    /// The last observed state of a ReplicaSet.
    ///
    /// Kubernetes: `ReplicaSetStatus` in `apps/v1`.
    public struct Status: APIObject {
        /// The number of non-terminating pods most recently observed for this set, ready or not.
        public var replicas: Int32
        /// The number of non-terminating pods that carry every label of the set's pod template.
        public var fullyLabeledReplicas: Int32?
        /// The number of non-terminating pods of the set whose `Ready` condition is true.
        public var readyReplicas: Int32?
        /// The number of pods that have been ready for at least `minReadySeconds`.
        public var availableReplicas: Int32?
        /// The number of the set's pods that are being deleted but have not yet finished terminating.
        ///
        /// - Since: Kubernetes 1.33
        public var terminatingReplicas: Int32?
        /// The `metadata.generation` of the ReplicaSet that this status reflects.
        public var observedGeneration: Int64?
        /// The latest observations of the set's state, by type, such as `ReplicaFailure`.
        public var conditions: [ReplicaSet.Condition]?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            replicas: Int32,
            fullyLabeledReplicas: Int32? = nil,
            readyReplicas: Int32? = nil,
            availableReplicas: Int32? = nil,
            terminatingReplicas: Int32? = nil,
            observedGeneration: Int64? = nil,
            conditions: [ReplicaSet.Condition]? = nil
        ) {
            self.replicas = replicas
            self.fullyLabeledReplicas = fullyLabeledReplicas
            self.readyReplicas = readyReplicas
            self.availableReplicas = availableReplicas
            self.terminatingReplicas = terminatingReplicas
            self.observedGeneration = observedGeneration
            self.conditions = conditions
        }
    }
}

extension ReplicaSet.Status {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ReplicaSetStatus",
        zero: ReplicaSet.Status(replicas: 0),
        [
            .required("replicas", \.replicas),
            .optional("fullyLabeledReplicas", \.fullyLabeledReplicas, zeroIsAbsent: true),
            .optional("readyReplicas", \.readyReplicas, zeroIsAbsent: true),
            .optional("availableReplicas", \.availableReplicas, zeroIsAbsent: true),
            .optional("terminatingReplicas", \.terminatingReplicas, since: 33),
            .optional("observedGeneration", \.observedGeneration, zeroIsAbsent: true),
            .optional("conditions", \.conditions),
        ]
    )
}
