extension DaemonSet {
    /// The desired daemon pod and how changes to it are applied on nodes.
    ///
    /// Kubernetes: `DaemonSetSpec` in `apps/v1`.
    public struct Spec: APIObject {
        /// The labels that identify the pods of this daemon.
        ///
        /// Must match the template's labels and is immutable.
        public var selector: LabelSelector?
        /// The pod to run on each node that satisfies its node selector and affinity, or on all nodes when neither is given.
        ///
        /// The restart policy must be `Always`.
        public var template: PodTemplate.Spec
        /// How existing pods are replaced after the template changes.
        ///
        /// Defaults to a rolling update.
        @inlinable @Indirect public var updateStrategy: DaemonSetUpdateStrategy?
        /// Seconds a new pod must stay ready, with no container crashing, before it counts as available.
        ///
        /// Defaults to 0.
        public var minReadySeconds: Int32?
        /// The number of old revisions of the set to keep for rollback.
        ///
        /// Defaults to 10.
        public var revisionHistoryLimit: Int32?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            selector: LabelSelector?,
            template: PodTemplate.Spec,
            updateStrategy: DaemonSetUpdateStrategy? = nil,
            minReadySeconds: Int32? = nil,
            revisionHistoryLimit: Int32? = nil
        ) {
            self.selector = selector
            self.template = template
            self.updateStrategy = updateStrategy
            self.minReadySeconds = minReadySeconds
            self.revisionHistoryLimit = revisionHistoryLimit
        }
    }
}

extension DaemonSet.Spec {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "DaemonSetSpec",
        zero: DaemonSet.Spec(selector: nil, template: .zero),
        [
            .required("selector", \.selector),
            .required("template", \.template),
            .optional("updateStrategy", \._updateStrategy),
            .optional("minReadySeconds", \.minReadySeconds, zeroIsAbsent: true),
            .optional("revisionHistoryLimit", \.revisionHistoryLimit),
        ]
    )
}
