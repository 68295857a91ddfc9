extension Deployment {
    /// The last observed state of a Deployment and its rollout.
    ///
    /// Kubernetes: `DeploymentStatus` in `apps/v1`.
    public struct Status: APIObject {
        /// The `metadata.generation` of the deployment that this status reflects.
        ///
        /// Compare the two before trusting the other counts.
        public var observedGeneration: Int64?
        /// The number of pods, across all versions, that the deployment's selector matches and that are not terminating.
        public var replicas: Int32?
        /// The number of non-terminating pods that run the current pod template.
        public var updatedReplicas: Int32?
        /// The number of the deployment's pods whose `Ready` condition is true.
        public var readyReplicas: Int32?
        /// The number of pods that have been ready for at least `minReadySeconds`, across old and new versions.
        public var availableReplicas: Int32?
        /// The number of pods still needed for full availability, either running but not yet available or not yet created.
        public var unavailableReplicas: Int32?
        /// The number of the deployment's pods that are being deleted but have not yet finished terminating.
        ///
        /// - Since: Kubernetes 1.33
        public var terminatingReplicas: Int32?
        /// The latest observations of the deployment's state, by type: `Available`, `Progressing` and `ReplicaFailure`.
        public var conditions: [Deployment.Condition]?
        /// How often a generated ReplicaSet name collided with an existing one.
        ///
        /// The controller uses it to produce a different name.
        public var collisionCount: Int32?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            observedGeneration: Int64? = nil,
            replicas: Int32? = nil,
            updatedReplicas: Int32? = nil,
            readyReplicas: Int32? = nil,
            availableReplicas: Int32? = nil,
            unavailableReplicas: Int32? = nil,
            terminatingReplicas: Int32? = nil,
            conditions: [Deployment.Condition]? = nil,
            collisionCount: Int32? = nil
        ) {
            self.observedGeneration = observedGeneration
            self.replicas = replicas
            self.updatedReplicas = updatedReplicas
            self.readyReplicas = readyReplicas
            self.availableReplicas = availableReplicas
            self.unavailableReplicas = unavailableReplicas
            self.terminatingReplicas = terminatingReplicas
            self.conditions = conditions
            self.collisionCount = collisionCount
        }
    }
}

extension Deployment.Status {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "DeploymentStatus",
        zero: Deployment.Status(),
        [
            .optional("observedGeneration", \.observedGeneration, zeroIsAbsent: true),
            .optional("replicas", \.replicas, zeroIsAbsent: true),
            .optional("updatedReplicas", \.updatedReplicas, zeroIsAbsent: true),
            .optional("readyReplicas", \.readyReplicas, zeroIsAbsent: true),
            .optional("availableReplicas", \.availableReplicas, zeroIsAbsent: true),
            .optional("unavailableReplicas", \.unavailableReplicas, zeroIsAbsent: true),
            .optional("terminatingReplicas", \.terminatingReplicas, since: 33),
            .optional("conditions", \.conditions),
            .optional("collisionCount", \.collisionCount),
        ]
    )
}
