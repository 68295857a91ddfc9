extension ReplicaSet {
    /// The desired replica count, selector and pod template of a ReplicaSet.
    ///
    /// Kubernetes: `ReplicaSetSpec` in `apps/v1`.
    public struct Spec: APIObject {
        /// The number of pods to keep running.
        ///
        /// Defaults to 1; an explicit zero scales the set down completely.
        public var replicas: Int32?
        /// Seconds a new pod must stay ready, with no container crashing, before it counts as available.
        ///
        /// Defaults to 0.
        public var minReadySeconds: Int32?
        /// The labels that identify the pods counted and managed by the set.
        ///
        /// Must match the template's labels and is immutable.
        public var selector: LabelSelector?
        /// The pod to create when there are too few replicas.
        ///
        /// Its restart policy must be `Always`.
        @inlinable @Indirect public var template: PodTemplate.Spec?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            selector: LabelSelector?,
            replicas: Int32? = nil,
            minReadySeconds: Int32? = nil,
            template: PodTemplate.Spec? = nil
        ) {
            self.replicas = replicas
            self.minReadySeconds = minReadySeconds
            self.selector = selector
            self.template = template
        }
    }
}

extension ReplicaSet.Spec {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ReplicaSetSpec",
        zero: ReplicaSet.Spec(selector: nil),
        [
            .optional("replicas", \.replicas),
            .optional("minReadySeconds", \.minReadySeconds, zeroIsAbsent: true),
            .required("selector", \.selector),
            .optional("template", \._template),
        ]
    )
}
