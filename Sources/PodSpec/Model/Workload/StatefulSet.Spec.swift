extension StatefulSet {
    /// The desired pods of a StatefulSet, their identities, storage and update behavior.
    ///
    /// Kubernetes: `StatefulSetSpec` in `apps/v1`.
    public struct Spec: APIObject {
        /// The number of pods to keep running, each with its own identity.
        ///
        /// Defaults to 1.
        public var replicas: Int32?
        /// The labels that identify the pods of this set.
        ///
        /// Must match the template's labels and is immutable.
        public var selector: LabelSelector?
        /// The pods to create.
        ///
        /// Each one has the same spec but a unique ordinal name and its own claims; the restart policy must be `Always`.
        public var template: PodTemplate.Spec
        /// Claims created for every pod and kept attached to its identity.
        ///
        /// Each must be mounted by a container of the template, and takes precedence over a template volume of the same name.
        public var volumeClaimTemplates: [PersistentVolumeClaim]?
        /// The service that governs the network identity of the pods, usually a headless one created beforehand.
        ///
        /// Pods get DNS names under it; immutable.
        public var serviceName: String?
        /// How pods are created and removed when scaling: `OrderedReady` or `Parallel`.
        ///
        /// Defaults to `OrderedReady`, which handles pods one at a time in ordinal order; immutable.
        public var podManagementPolicy: PodManagementPolicy?
        /// How pods are replaced after the template changes.
        ///
        /// Defaults to a rolling update.
        @inlinable @Indirect public var updateStrategy: StatefulSetUpdateStrategy?
        /// The number of old revisions of the set to keep for rollback.
        ///
        /// Defaults to 10.
        public var revisionHistoryLimit: Int32?
        /// Seconds a new pod must stay ready, with no container crashing, before it counts as available.
        ///
        /// Defaults to 0.
        public var minReadySeconds: Int32?
        /// What happens to claims created from `volumeClaimTemplates` when the set is deleted or scaled down.
        ///
        /// By default all of them are kept.
        @inlinable @Indirect public var persistentVolumeClaimRetentionPolicy: StatefulSetPersistentVolumeClaimRetentionPolicy?
        /// How the ordinals in pod names are numbered.
        ///
        /// By default they start at 0 and increase by one per replica.
        ///
        /// - Since: Kubernetes 1.26
        @inlinable @Indirect public var ordinals: StatefulSetOrdinals?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            selector: LabelSelector?,
            template: PodTemplate.Spec,
            replicas: Int32? = nil,
            volumeClaimTemplates: [PersistentVolumeClaim]? = nil,
            serviceName: String? = nil,
            podManagementPolicy: PodManagementPolicy? = nil,
            updateStrategy: StatefulSetUpdateStrategy? = nil,
            revisionHistoryLimit: Int32? = nil,
            minReadySeconds: Int32? = nil,
            persistentVolumeClaimRetentionPolicy: StatefulSetPersistentVolumeClaimRetentionPolicy? = nil,
            ordinals: StatefulSetOrdinals? = nil
        ) {
            self.replicas = replicas
            self.selector = selector
            self.template = template
            self.volumeClaimTemplates = volumeClaimTemplates
            self.serviceName = serviceName
            self.podManagementPolicy = podManagementPolicy
            self.updateStrategy = updateStrategy
            self.revisionHistoryLimit = revisionHistoryLimit
            self.minReadySeconds = minReadySeconds
            self.persistentVolumeClaimRetentionPolicy = persistentVolumeClaimRetentionPolicy
            self.ordinals = ordinals
        }
    }
}

extension StatefulSet.Spec {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "StatefulSetSpec",
        zero: StatefulSet.Spec(selector: nil, template: .zero),
        [
            .optional("replicas", \.replicas),
            .required("selector", \.selector),
            .required("template", \.template),
            .optional("volumeClaimTemplates", \.volumeClaimTemplates),
            .optional("serviceName", \.serviceName, zeroIsAbsent: true),
            .optional("podManagementPolicy", \.podManagementPolicy, zeroIsAbsent: true),
            .optional("updateStrategy", \._updateStrategy),
            .optional("revisionHistoryLimit", \.revisionHistoryLimit),
            .optional("minReadySeconds", \.minReadySeconds, zeroIsAbsent: true),
            .optional("persistentVolumeClaimRetentionPolicy", \._persistentVolumeClaimRetentionPolicy),
            .optional("ordinals", \._ordinals, since: 26),
        ]
    )
}
