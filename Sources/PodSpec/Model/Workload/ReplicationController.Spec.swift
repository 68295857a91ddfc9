extension ReplicationController {
    /// The desired replica count, selector and pod template of a ReplicationController.
    ///
    /// Kubernetes: `ReplicationControllerSpec` in `core/v1`.
    public struct Spec: APIObject {
        /// The number of pods to keep running.
        ///
        /// Defaults to 1; an explicit zero scales the controller down completely.
        public var replicas: Int32?
        /// Seconds a new pod must stay ready, with no container crashing, before it counts as available.
        ///
        /// Defaults to 0.
        public var minReadySeconds: Int32?
        /// Labels that identify the pods counted and managed by the controller.
        ///
        /// Defaults to the template's labels, which it must match.
        public var selector: [String: String]?
        /// The pod to create when there are too few replicas.
        ///
        /// Its restart policy must be `Always`.
        @inlinable @Indirect public var template: PodTemplate.Spec?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            replicas: Int32? = nil,
            minReadySeconds: Int32? = nil,
            selector: [String: String]? = nil,
            template: PodTemplate.Spec? = nil
        ) {
            self.replicas = replicas
            self.minReadySeconds = minReadySeconds
            self.selector = selector
            self.template = template
        }
    }
}

extension ReplicationController.Spec {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ReplicationControllerSpec",
        zero: ReplicationController.Spec(),
        [
            .optional("replicas", \.replicas),
            .optional("minReadySeconds", \.minReadySeconds, zeroIsAbsent: true),
            .optional("selector", \.selector),
            .optional("template", \._template),
        ]
    )
}
