extension Pod {
    /// The last observed state of a pod, as reported mainly by the kubelet on its node.
    ///
    /// Kubernetes: `PodStatus` in `core/v1`.
    public struct Status: APIObject {
        /// The `metadata.generation` of the pod that this status reflects.
        ///
        /// A lower value than the pod's generation means a change is not yet observed.
        ///
        /// - Since: Kubernetes 1.33
        public var observedGeneration: Int64?
        /// A coarse summary of where the pod is in its lifecycle: `Pending`, `Running`, `Succeeded`, `Failed` or `Unknown`.
        ///
        /// See `conditions` and the container statuses for detail.
        public var phase: PodPhase?
        /// The current service state of the pod, by type.
        ///
        /// Common types are `PodScheduled`, `Initialized`, `ContainersReady` and `Ready`.
        public var conditions: [Pod.Condition]?
        /// A human-readable explanation of why the pod is in its current state.
        public var message: String?
        /// A brief machine-readable word for why the pod is in its current state, such as `Evicted`.
        public var reason: String?
        /// The node reserved for the pod while lower-priority pods are preempted to make room.
        ///
        /// Scheduling there is not guaranteed.
        public var nominatedNodeName: String?
        /// The primary IP address of the node running the pod.
        ///
        /// Absent until the pod has been scheduled and acknowledged by the kubelet.
        public var hostIP: String?
        /// The IP addresses of the node running the pod.
        ///
        /// The first entry equals `hostIP`; there is at most one address per IP family.
        ///
        /// - Since: Kubernetes 1.28
        public var hostIPs: [HostIP]?
        /// The primary IP address of the pod, reachable at least within the cluster.
        ///
        /// Absent until one is allocated.
        public var podIP: String?
        /// The IP addresses of the pod.
        ///
        /// The first entry equals `podIP`; there is at most one address per IP family.
        public var podIPs: [PodIP]?
        /// When the kubelet acknowledged the pod, before it began pulling container images.
        public var startTime: Timestamp?
        /// The current state of each init container, in the order they are declared.
        public var initContainerStatuses: [ContainerStatus]?
        /// The current state of each application container in the pod.
        public var containerStatuses: [ContainerStatus]?
        /// The quality-of-service class derived from the pod's resource settings: `Guaranteed`, `Burstable` or `BestEffort`.
        ///
        /// It influences eviction order under node pressure.
        public var qosClass: QOSClass?
        /// The current state of each ephemeral container that was added to the pod.
        public var ephemeralContainerStatuses: [ContainerStatus]?
        /// The state of a pending resource resize.
        ///
        /// Deprecated in favor of the `PodResizePending` and `PodResizeInProgress` conditions.
        ///
        /// - Since: Kubernetes 1.27
        public var resize: String?
        /// The resource claims that were generated or looked up for the pod's `resourceClaims` entries, matched by name.
        ///
        /// - Since: Kubernetes 1.28
        public var resourceClaimStatuses: [PodResourceClaimStatus]?
        /// The resource claim created for the pod's extended resource requests that are backed by dynamically allocated devices.
        ///
        /// - Since: Kubernetes 1.34
        @inlinable @Indirect public var extendedResourceClaimStatus: PodExtendedResourceClaimStatus?
        /// The resources the node has allocated to the pod as a whole, for pods that use pod-level `resources`.
        ///
        /// - Since: Kubernetes 1.35
        public var allocatedResources: [String: Quantity]?
        /// The requests and limits currently applied to the pod as a whole, for pods that use pod-level `resources`.
        ///
        /// - Since: Kubernetes 1.35
        @inlinable @Indirect public var resources: ResourceRequirements?
        /// Node resources such as CPU or memory that the pod received through resource claims, one entry per claim.
        ///
        /// Set by the scheduler.
        ///
        /// - Since: Kubernetes 1.36
        public var nodeAllocatableResourceClaimStatuses: [NodeAllocatableResourceClaimStatus]?
        /// The reported health of volumes used by the pod, one entry per volume name.
        ///
        /// - Since: Kubernetes 1.37
        public var volumeHealth: [PodVolumeHealth]?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            observedGeneration: Int64? = nil,
            phase: PodPhase? = nil,
            conditions: [Pod.Condition]? = nil,
            message: String? = nil,
            reason: String? = nil,
            nominatedNodeName: String? = nil,
            hostIP: String? = nil,
            hostIPs: [HostIP]? = nil,
            podIP: String? = nil,
            podIPs: [PodIP]? = nil,
            startTime: Timestamp? = nil,
            initContainerStatuses: [ContainerStatus]? = nil,
            containerStatuses: [ContainerStatus]? = nil,
            qosClass: QOSClass? = nil,
            ephemeralContainerStatuses: [ContainerStatus]? = nil,
            resize: String? = nil,
            resourceClaimStatuses: [PodResourceClaimStatus]? = nil,
            extendedResourceClaimStatus: PodExtendedResourceClaimStatus? = nil,
            allocatedResources: [String: Quantity]? = nil,
            resources: ResourceRequirements? = nil,
            nodeAllocatableResourceClaimStatuses: [NodeAllocatableResourceClaimStatus]? = nil,
            volumeHealth: [PodVolumeHealth]? = nil
        ) {
            self.observedGeneration = observedGeneration
            self.phase = phase
            self.conditions = conditions
            self.message = message
            self.reason = reason
            self.nominatedNodeName = nominatedNodeName
            self.hostIP = hostIP
            self.hostIPs = hostIPs
            self.podIP = podIP
            self.podIPs = podIPs
            self.startTime = startTime
            self.initContainerStatuses = initContainerStatuses
            self.containerStatuses = containerStatuses
            self.qosClass = qosClass
            self.ephemeralContainerStatuses = ephemeralContainerStatuses
            self.resize = resize
            self.resourceClaimStatuses = resourceClaimStatuses
            self.extendedResourceClaimStatus = extendedResourceClaimStatus
            self.allocatedResources = allocatedResources
            self.resources = resources
            self.nodeAllocatableResourceClaimStatuses = nodeAllocatableResourceClaimStatuses
            self.volumeHealth = volumeHealth
        }
    }
}

extension Pod.Status {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodStatus",
        zero: Pod.Status(),
        [
            .optional("observedGeneration", \.observedGeneration, since: 33, zeroIsAbsent: true),
            .optional("phase", \.phase, zeroIsAbsent: true),
            .optional("conditions", \.conditions),
            .optional("message", \.message, zeroIsAbsent: true),
            .optional("reason", \.reason, zeroIsAbsent: true),
            .optional("nominatedNodeName", \.nominatedNodeName, zeroIsAbsent: true),
            .optional("hostIP", \.hostIP, zeroIsAbsent: true),
            .optional("hostIPs", \.hostIPs, since: 28),
            .optional("podIP", \.podIP, zeroIsAbsent: true),
            .optional("podIPs", \.podIPs),
            .optional("startTime", \.startTime),
            .optional("initContainerStatuses", \.initContainerStatuses),
            .optional("containerStatuses", \.containerStatuses),
            .optional("qosClass", \.qosClass, zeroIsAbsent: true),
            .optional("ephemeralContainerStatuses", \.ephemeralContainerStatuses),
            .optional("resize", \.resize, since: 27, zeroIsAbsent: true),
            .optional("resourceClaimStatuses", \.resourceClaimStatuses, since: 28),
            .optional("extendedResourceClaimStatus", \._extendedResourceClaimStatus, since: 34),
            .optional("allocatedResources", \.allocatedResources, since: 35),
            .optional("resources", \._resources, since: 35),
            .optional("nodeAllocatableResourceClaimStatuses", \.nodeAllocatableResourceClaimStatuses, since: 36),
            .optional("volumeHealth", \.volumeHealth, since: 37),
        ]
    )
}
