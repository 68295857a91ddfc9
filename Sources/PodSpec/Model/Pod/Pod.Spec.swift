extension Pod {
    /// The desired behavior of a pod, covering its containers, volumes, scheduling and security.
    ///
    /// Kubernetes: `PodSpec` in `core/v1`.
    public struct Spec: APIObject {
        /// The volumes that containers of the pod can mount.
        ///
        /// Names must be unique within the pod.
        public var volumes: [Volume]?
        /// Containers run in order before the application containers, each finishing before the next begins.
        ///
        /// An entry with `restartPolicy` of `Always` is a sidecar that keeps running alongside later containers.
        public var initContainers: [Container]?
        /// The application containers of the pod.
        ///
        /// At least one is required, names must be unique, and entries cannot be added or removed after creation.
        public var containers: [Container]
        /// Temporary containers added to a running pod, typically for debugging.
        ///
        /// Cannot be set at creation; they are added through the pod's `ephemeralcontainers` subresource and cannot be removed.
        public var ephemeralContainers: [EphemeralContainer]?
        /// When containers of the pod are restarted after exiting: `Always`, `OnFailure` or `Never`.
        ///
        /// Defaults to `Always`; individual containers may override it.
        public var restartPolicy: RestartPolicy?
        /// Seconds containers get to stop cleanly after the termination signal before being killed.
        ///
        /// Defaults to 30; zero kills them immediately, and negative values are not allowed.
        public var terminationGracePeriodSeconds: Int64?
        /// Seconds the pod may stay active on a node, counted from its start time, before the system marks it failed and kills its
        /// containers.
        ///
        /// Must be a positive integer.
        public var activeDeadlineSeconds: Int64?
        /// How DNS is configured for the pod: `ClusterFirst`, `ClusterFirstWithHostNet`, `Default` or `None`.
        ///
        /// Defaults to `ClusterFirst`; host network pods need `ClusterFirstWithHostNet` to resolve cluster names.
        public var dnsPolicy: DNSPolicy?
        /// Labels a node must have for the pod to be scheduled there.
        ///
        /// Every listed pair must match.
        public var nodeSelector: [String: String]?
        /// The service account the pod runs as.
        ///
        /// Defaults to `default`, normally filled in at admission.
        public var serviceAccountName: String?
        /// A legacy alias of `serviceAccountName`.
        ///
        /// Deprecated; use `serviceAccountName` instead.
        public var serviceAccount: String?
        /// Whether a service account token is mounted into the pod's containers.
        ///
        /// When absent the service account's own setting applies, and otherwise the token is mounted.
        public var automountServiceAccountToken: Bool?
        /// The node the pod runs on, filled in by the scheduler.
        ///
        /// Setting it on creation bypasses scheduling, so prefer `nodeSelector` or `affinity`.
        public var nodeName: String?
        /// Whether the pod uses the network namespace of its node.
        ///
        /// Defaults to `false`; when `true`, container ports that also declare `hostPort` must use the same number for both.
        public var hostNetwork: Bool?
        /// Whether the pod uses the process namespace of its node.
        ///
        /// Defaults to `false` and cannot be combined with `shareProcessNamespace`.
        public var hostPID: Bool?
        /// Whether the pod uses the IPC namespace of its node.
        ///
        /// Defaults to `false`.
        public var hostIPC: Bool?
        /// Whether all containers of the pod share one process namespace and can see each other's processes.
        ///
        /// Defaults to `false` and cannot be combined with `hostPID`.
        public var shareProcessNamespace: Bool?
        /// Security attributes for the whole pod and defaults for its containers.
        ///
        /// Values set on a container take precedence where both exist.
        @inlinable @Indirect public var securityContext: PodSecurityContext?
        /// Secrets in the pod's namespace that hold registry credentials for pulling its images.
        public var imagePullSecrets: [LocalObjectReference]?
        /// The hostname of the pod, a DNS label.
        ///
        /// When absent it is derived from the pod's name.
        public var hostname: String?
        /// The subdomain used to build the pod's fully qualified name, in the form `hostname.subdomain.namespace.svc` followed by
        /// the cluster domain.
        ///
        /// When absent the pod has no such name.
        public var subdomain: String?
        /// Rules that attract the pod to, or repel it from, nodes and other pods during scheduling.
        @inlinable @Indirect public var affinity: Affinity?
        /// The scheduler that should place the pod.
        ///
        /// Defaults to `default-scheduler`.
        public var schedulerName: String?
        /// Node taints the pod tolerates, permitting it to be scheduled on tainted nodes.
        ///
        /// After creation, tolerations can only be added.
        public var tolerations: [Toleration]?
        /// Additional host name entries to place in the hosts file of the pod's containers.
        public var hostAliases: [HostAlias]?
        /// The name of the priority class that sets the pod's priority.
        ///
        /// When absent the cluster's default class applies, or priority zero if there is none.
        public var priorityClassName: String?
        /// The numeric priority of the pod, where higher values come first.
        ///
        /// Normally resolved from `priorityClassName` at admission rather than set directly.
        public var priority: Int32?
        /// Extra DNS settings for the pod, merged into those derived from `dnsPolicy`.
        ///
        /// Required when `dnsPolicy` is `None`.
        @inlinable @Indirect public var dnsConfig: PodDNSConfig?
        /// Additional pod conditions that must be true before the pod counts as ready, on top of all containers being ready.
        public var readinessGates: [PodReadinessGate]?
        /// The name of the runtime class used to run the pod.
        ///
        /// When absent the node's default runtime is used; a class that does not exist prevents the pod from running.
        public var runtimeClassName: String?
        /// Whether details of services in the namespace are injected as environment variables.
        ///
        /// Defaults to `true`.
        public var enableServiceLinks: Bool?
        /// Whether the pod may evict lower-priority pods to get scheduled: `PreemptLowerPriority` or `Never`.
        ///
        /// Defaults to `PreemptLowerPriority`.
        public var preemptionPolicy: PreemptionPolicy?
        /// Resources consumed by running the pod itself, in addition to its containers.
        ///
        /// Filled in from the runtime class at admission, so it normally should not be set by hand.
        public var overhead: [String: Quantity]?
        /// Rules for spreading matching pods across zones, nodes or other topology domains.
        ///
        /// All constraints must hold; each pair of `topologyKey` and `whenUnsatisfiable` must be unique.
        public var topologySpreadConstraints: [TopologySpreadConstraint]?
        /// Whether the pod's hostname is its fully qualified domain name instead of the short name.
        ///
        /// Defaults to `false`; has no effect for pods without such a domain name.
        public var setHostnameAsFQDN: Bool?
        /// The operating system the containers expect.
        ///
        /// Some Linux-only or Windows-only fields must be unset depending on its value.
        @inlinable @Indirect public var os: PodOS?
        /// Whether the pod uses the user namespace of its node.
        ///
        /// Defaults to `true`; `false` gives it a separate user namespace in which container root maps to an unprivileged host
        /// user.
        public var hostUsers: Bool?
        /// Named gates that hold the pod back from scheduling while any are present.
        ///
        /// They can only be set at creation and removed afterwards.
        ///
        /// - Since: Kubernetes 1.26
        public var schedulingGates: [PodSchedulingGate]?
        /// Claims for dynamically allocated devices that must be reserved before the pod can start.
        ///
        /// Containers refer to them by name; immutable.
        ///
        /// - Since: Kubernetes 1.26
        public var resourceClaims: [PodResourceClaim]?
        /// Compute resources requested and limited for the pod as a whole, shared by its containers.
        ///
        /// Supports `cpu`, `memory` and huge pages, but not resource claims.
        ///
        /// - Since: Kubernetes 1.32
        @inlinable @Indirect public var resources: ResourceRequirements?
        /// The hostname seen inside the pod, taking precedence over `hostname` and `subdomain` without changing DNS records.
        ///
        /// A DNS subdomain of at most 64 characters; incompatible with `hostNetwork` and `setHostnameAsFQDN`.
        ///
        /// - Since: Kubernetes 1.34
        public var hostnameOverride: String?
        /// The pod group this pod is scheduled with, allowing group policies such as all-or-nothing placement.
        ///
        /// Immutable; the pod stays pending until the referenced group exists.
        ///
        /// - Since: Kubernetes 1.36
        @inlinable @Indirect public var schedulingGroup: PodSchedulingGroup?
        /// Participants that help evict the pod gracefully through the Eviction API.
        ///
        /// They are engaged one at a time, starting with the highest priority; names must be unique.
        ///
        /// - Since: Kubernetes 1.37
        public var evictionResponders: [EvictionResponder]?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            containers: [Container],
            volumes: [Volume]? = nil,
            initContainers: [Container]? = nil,
            ephemeralContainers: [EphemeralContainer]? = nil,
            restartPolicy: RestartPolicy? = nil,
            terminationGracePeriodSeconds: Int64? = nil,
            activeDeadlineSeconds: Int64? = nil,
            dnsPolicy: DNSPolicy? = nil,
            nodeSelector: [String: String]? = nil,
            serviceAccountName: String? = nil,
            serviceAccount: String? = nil,
            automountServiceAccountToken: Bool? = nil,
            nodeName: String? = nil,
            hostNetwork: Bool? = nil,
            hostPID: Bool? = nil,
            hostIPC: Bool? = nil,
            shareProcessNamespace: Bool? = nil,
            securityContext: PodSecurityContext? = nil,
            imagePullSecrets: [LocalObjectReference]? = nil,
            hostname: String? = nil,
            subdomain: String? = nil,
            affinity: Affinity? = nil,
            schedulerName: String? = nil,
            tolerations: [Toleration]? = nil,
            hostAliases: [HostAlias]? = nil,
            priorityClassName: String? = nil,
            priority: Int32? = nil,
            dnsConfig: PodDNSConfig? = nil,
            readinessGates: [PodReadinessGate]? = nil,
            runtimeClassName: String? = nil,
            enableServiceLinks: Bool? = nil,
            preemptionPolicy: PreemptionPolicy? = nil,
            overhead: [String: Quantity]? = nil,
            topologySpreadConstraints: [TopologySpreadConstraint]? = nil,
            setHostnameAsFQDN: Bool? = nil,
            os: PodOS? = nil,
            hostUsers: Bool? = nil,
            schedulingGates: [PodSchedulingGate]? = nil,
            resourceClaims: [PodResourceClaim]? = nil,
            resources: ResourceRequirements? = nil,
            hostnameOverride: String? = nil,
            schedulingGroup: PodSchedulingGroup? = nil,
            evictionResponders: [EvictionResponder]? = nil
        ) {
            self.volumes = volumes
            self.initContainers = initContainers
            self.containers = containers
            self.ephemeralContainers = ephemeralContainers
            self.restartPolicy = restartPolicy
            self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
            self.activeDeadlineSeconds = activeDeadlineSeconds
            self.dnsPolicy = dnsPolicy
            self.nodeSelector = nodeSelector
            self.serviceAccountName = serviceAccountName
            self.serviceAccount = serviceAccount
            self.automountServiceAccountToken = automountServiceAccountToken
            self.nodeName = nodeName
            self.hostNetwork = hostNetwork
            self.hostPID = hostPID
            self.hostIPC = hostIPC
            self.shareProcessNamespace = shareProcessNamespace
            self.securityContext = securityContext
            self.imagePullSecrets = imagePullSecrets
            self.hostname = hostname
            self.subdomain = subdomain
            self.affinity = affinity
            self.schedulerName = schedulerName
            self.tolerations = tolerations
            self.hostAliases = hostAliases
            self.priorityClassName = priorityClassName
            self.priority = priority
            self.dnsConfig = dnsConfig
            self.readinessGates = readinessGates
            self.runtimeClassName = runtimeClassName
            self.enableServiceLinks = enableServiceLinks
            self.preemptionPolicy = preemptionPolicy
            self.overhead = overhead
            self.topologySpreadConstraints = topologySpreadConstraints
            self.setHostnameAsFQDN = setHostnameAsFQDN
            self.os = os
            self.hostUsers = hostUsers
            self.schedulingGates = schedulingGates
            self.resourceClaims = resourceClaims
            self.resources = resources
            self.hostnameOverride = hostnameOverride
            self.schedulingGroup = schedulingGroup
            self.evictionResponders = evictionResponders
        }
    }
}

extension Pod.Spec {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodSpec",
        zero: Pod.Spec(containers: []),
        [
            .optional("volumes", \.volumes),
            .optional("initContainers", \.initContainers),
            .required("containers", \.containers),
            .optional("ephemeralContainers", \.ephemeralContainers),
            .optional("restartPolicy", \.restartPolicy, zeroIsAbsent: true),
            .optional("terminationGracePeriodSeconds", \.terminationGracePeriodSeconds),
            .optional("activeDeadlineSeconds", \.activeDeadlineSeconds),
            .optional("dnsPolicy", \.dnsPolicy, zeroIsAbsent: true),
            .optional("nodeSelector", \.nodeSelector),
            .optional("serviceAccountName", \.serviceAccountName, zeroIsAbsent: true),
            .optional("serviceAccount", \.serviceAccount, zeroIsAbsent: true),
            .optional("automountServiceAccountToken", \.automountServiceAccountToken),
            .optional("nodeName", \.nodeName, zeroIsAbsent: true),
            .optional("hostNetwork", \.hostNetwork, zeroIsAbsent: true),
            .optional("hostPID", \.hostPID, zeroIsAbsent: true),
            .optional("hostIPC", \.hostIPC, zeroIsAbsent: true),
            .optional("shareProcessNamespace", \.shareProcessNamespace),
            .optional("securityContext", \._securityContext),
            .optional("imagePullSecrets", \.imagePullSecrets),
            .optional("hostname", \.hostname, zeroIsAbsent: true),
            .optional("subdomain", \.subdomain, zeroIsAbsent: true),
            .optional("affinity", \._affinity),
            .optional("schedulerName", \.schedulerName, zeroIsAbsent: true),
            .optional("tolerations", \.tolerations),
            .optional("hostAliases", \.hostAliases),
            .optional("priorityClassName", \.priorityClassName, zeroIsAbsent: true),
            .optional("priority", \.priority),
            .optional("dnsConfig", \._dnsConfig),
            .optional("readinessGates", \.readinessGates),
            .optional("runtimeClassName", \.runtimeClassName),
            .optional("enableServiceLinks", \.enableServiceLinks),
            .optional("preemptionPolicy", \.preemptionPolicy),
            .optional("overhead", \.overhead),
            .optional("topologySpreadConstraints", \.topologySpreadConstraints),
            .optional("setHostnameAsFQDN", \.setHostnameAsFQDN),
            .optional("os", \._os),
            .optional("hostUsers", \.hostUsers),
            .optional("schedulingGates", \.schedulingGates, since: 26),
            .optional("resourceClaims", \.resourceClaims, since: 26),
            .optional("resources", \._resources, since: 32),
            .optional("hostnameOverride", \.hostnameOverride, since: 34),
            .optional("schedulingGroup", \._schedulingGroup, since: 36),
            .optional("evictionResponders", \.evictionResponders, since: 37),
        ]
    )
}
