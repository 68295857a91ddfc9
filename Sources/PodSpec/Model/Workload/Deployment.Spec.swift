extension Deployment {
    /// The desired pods of a Deployment and how changes to them are rolled out.
    ///
    /// Kubernetes: `DeploymentSpec` in `apps/v1`.
    public struct Spec: APIObject {
        /// The number of pods to keep running.
        ///
        /// Defaults to 1; leave it unset when an autoscaler manages the count.
        public var replicas: Int32?
        /// The labels that identify the pods of this deployment.
        ///
        /// Must match the template's labels, should not overlap with other controllers, and is immutable.
        public var selector: LabelSelector?
        /// The pods to create.
        ///
        /// Changing it starts a new rollout; the restart policy must be `Always`.
        public var template: PodTemplate.Spec
        /// How old pods are replaced by new ones.
        ///
        /// Defaults to a rolling update.
        @inlinable @Indirect public var strategy: DeploymentStrategy?
        /// Seconds a new pod must stay ready, with no container crashing, before it counts as available.
        ///
        /// Defaults to 0.
        public var minReadySeconds: Int32?
        /// The number of old ReplicaSets to keep for rollback.
        ///
        /// Defaults to 10; zero makes rollback impossible.
        public var revisionHistoryLimit: Int32?
        /// Whether rollouts are suspended.
        ///
        /// While `true`, template changes are not acted upon until the deployment is resumed.
        public var paused: Bool?
        /// Seconds a rollout may go without progress before it is reported as failed through the `Progressing` condition.
        ///
        /// Defaults to 600, is not counted while paused, and must exceed `minReadySeconds`.
        public var progressDeadlineSeconds: Int32?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            selector: LabelSelector?,
            template: PodTemplate.Spec,
            replicas: Int32? = nil,
            strategy: DeploymentStrategy? = nil,
            minReadySeconds: Int32? = nil,
            revisionHistoryLimit: Int32? = nil,
            paused: Bool? = nil,
            progressDeadlineSeconds: Int32? = nil
        ) {
            self.replicas = replicas
            self.selector = selector
            self.template = template
            self.strategy = strategy
            self.minReadySeconds = minReadySeconds
            self.revisionHistoryLimit = revisionHistoryLimit
            self.paused = paused
            self.progressDeadlineSeconds = progressDeadlineSeconds
        }
    }
}

extension Deployment.Spec {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "DeploymentSpec",
        zero: Deployment.Spec(selector: nil, template: .zero),
        [
            .optional("replicas", \.replicas),
            .required("selector", \.selector),
            .required("template", \.template),
            .optional("strategy", \._strategy),
            .optional("minReadySeconds", \.minReadySeconds, zeroIsAbsent: true),
            .optional("revisionHistoryLimit", \.revisionHistoryLimit),
            .optional("paused", \.paused, zeroIsAbsent: true),
            .optional("progressDeadlineSeconds", \.progressDeadlineSeconds),
        ]
    )
}
