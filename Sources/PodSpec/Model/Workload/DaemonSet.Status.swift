extension DaemonSet {
    /// The last observed state of a DaemonSet across the nodes of the cluster.
    ///
    /// Kubernetes: `DaemonSetStatus` in `apps/v1`.
    public struct Status: APIObject {
        /// The number of nodes that run at least one daemon pod and are supposed to.
        public var currentNumberScheduled: Int32
        /// The number of nodes that run the daemon pod although they are not supposed to.
        public var numberMisscheduled: Int32
        /// The number of nodes that should run the daemon pod, whether or not they do yet.
        public var desiredNumberScheduled: Int32
        /// The number of eligible nodes with at least one daemon pod that is ready.
        public var numberReady: Int32
        /// The `metadata.generation` of the daemon set that this status reflects.
        public var observedGeneration: Int64?
        /// The number of eligible nodes running a daemon pod created from the current template.
        public var updatedNumberScheduled: Int32?
        /// The number of eligible nodes with a daemon pod that has been ready for at least `minReadySeconds`.
        public var numberAvailable: Int32?
        /// The number of eligible nodes without an available daemon pod, including those where none runs yet.
        public var numberUnavailable: Int32?
        /// How often a generated revision name collided with an existing one.
        ///
        /// The controller uses it to produce a different name.
        public var collisionCount: Int32?
        /// The latest observations of the daemon set's state, listed by condition type.
        public var conditions: [DaemonSet.Condition]?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            currentNumberScheduled: Int32,
            numberMisscheduled: Int32,
            desiredNumberScheduled: Int32,
            numberReady: Int32,
            observedGeneration: Int64? = nil,
            updatedNumberScheduled: Int32? = nil,
            numberAvailable: Int32? = nil,
            numberUnavailable: Int32? = nil,
            collisionCount: Int32? = nil,
            conditions: [DaemonSet.Condition]? = nil
        ) {
            self.currentNumberScheduled = currentNumberScheduled
            self.numberMisscheduled = numberMisscheduled
            self.desiredNumberScheduled = desiredNumberScheduled
            self.numberReady = numberReady
            self.observedGeneration = observedGeneration
            self.updatedNumberScheduled = updatedNumberScheduled
            self.numberAvailable = numberAvailable
            self.numberUnavailable = numberUnavailable
            self.collisionCount = collisionCount
            self.conditions = conditions
        }
    }
}

extension DaemonSet.Status {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "DaemonSetStatus",
        zero: DaemonSet.Status(currentNumberScheduled: 0, numberMisscheduled: 0, desiredNumberScheduled: 0, numberReady: 0),
        [
            .required("currentNumberScheduled", \.currentNumberScheduled),
            .required("numberMisscheduled", \.numberMisscheduled),
            .required("desiredNumberScheduled", \.desiredNumberScheduled),
            .required("numberReady", \.numberReady),
            .optional("observedGeneration", \.observedGeneration, zeroIsAbsent: true),
            .optional("updatedNumberScheduled", \.updatedNumberScheduled, zeroIsAbsent: true),
            .optional("numberAvailable", \.numberAvailable, zeroIsAbsent: true),
            .optional("numberUnavailable", \.numberUnavailable, zeroIsAbsent: true),
            .optional("collisionCount", \.collisionCount),
            .optional("conditions", \.conditions),
        ]
    )
}
