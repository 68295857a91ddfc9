// Written by Scripts/write-explanations from the documentation comments in Sources/PodSpec/Model/Pod.

extension ExplanationTable {
    static let pod = #"""
        ConditionStatus: Whether a condition holds.
        =True: It holds.
        =False: It doesn't.
        =Unknown: Nobody can tell.
        DNSPolicy: Where a pod's DNS settings come from.
        =ClusterFirstWithHostNet: The cluster's DNS, also on the host network.
        =ClusterFirst: The cluster's DNS, the node's for other names.
        =Default: The node's DNS settings.
        =None: Only what `dnsConfig` gives.
        EvictionResponder: A component that takes part in gracefully evicting the pod through the Eviction API.
        .name: Domain-prefixed key that identifies the responder, such as `example.com/drainer`. Must be unique within the pod;
         the `*.k8s.io` and `*.kubernetes.io` domains are reserved.
        .priority: Rank of this responder; higher values are asked to act first. Ranges from 0 to 100000, with 0 to 999 reserved
         for `*.k8s.io` responders; the pod's managing controller should use 10000.
        HostAlias: An extra IP-to-hostnames line added to the pod's hosts file.
        .ip: Address that the entry's `hostnames` resolve to. Must be a valid IPv4 or IPv6 address.
        .hostnames: Names that resolve to `ip` inside the pod's containers. Each one must be a valid DNS subdomain.
        HostIP: One IP address of the node that a pod runs on.
        .ip: Address of the node, in IPv4 or IPv6 notation.
        LocalObjectReference: A reference by name to an object in the same namespace as the referrer.
        .name: Name of the referenced object, looked up in the referrer's own namespace. The kind is implied by the field that
         holds this reference.
        OSName: The operating system of a pod's node.
        =linux: Linux.
        =windows: Windows.
        ObjectReference: A reference to another object in the cluster, or to a part of one.
        .kind: Kind of the referenced object, such as `Pod`.
        .namespace: Namespace of the referenced object. Empty for an object that is not namespaced.
        .name: Name of the referenced object within its namespace, or within the cluster.
        .uid: Unique identifier of the referenced object. Tells it apart from earlier or later objects of the same name.
        .apiVersion: API group and version of the referenced object, such as `v1` or `apps/v1`.
        .resourceVersion: Particular version of the referenced object that is meant, if any.
        .fieldPath: Path to a part of the referenced object, such as `spec.containers{web}` for a container. Refers to the whole
         object when absent.
        PodCondition: One aspect of a pod's observed state, such as whether it is ready.
        .type: Kind of condition, such as `PodScheduled`, `Initialized`, `ContainersReady` or `Ready`. Readiness gates may add
         custom types.
        .observedGeneration: Value of the pod's `metadata.generation` on which this condition was based. Compare the two to
         detect an outdated condition.
        .status: Whether the condition holds: `True`, `False` or `Unknown`.
        .lastProbeTime: Time at which the condition was last checked, if recorded.
        .lastTransitionTime: Time at which `status` last changed from one value to another.
        .reason: Single CamelCase word for programs that says why the condition last changed.
        .message: Explanation of the latest transition, written for people to read.
        PodSpec: The desired behavior of a pod, covering its containers, volumes, scheduling and security.
        .volumes: The volumes that containers of the pod can mount. Names must be unique within the pod.
        .initContainers: Containers run in order before the application containers, each finishing before the next begins. An
         entry with `restartPolicy` of `Always` is a sidecar that keeps running alongside later containers.
        .containers: The application containers of the pod. At least one is required, names must be unique, and entries cannot
         be added or removed after creation.
        .ephemeralContainers: Temporary containers added to a running pod, typically for debugging. Cannot be set at creation;
         they are added through the pod's `ephemeralcontainers` subresource and cannot be removed.
        .restartPolicy: When containers of the pod are restarted after exiting: `Always`, `OnFailure` or `Never`. Defaults to
         `Always`; individual containers may override it.
        .terminationGracePeriodSeconds: Seconds containers get to stop cleanly after the termination signal before being killed.
         Defaults to 30; zero kills them immediately, and negative values are not allowed.
        .activeDeadlineSeconds: Seconds the pod may stay active on a node, counted from its start time, before the system marks
         it failed and kills its containers. Must be a positive integer.
        .dnsPolicy: How DNS is configured for the pod: `ClusterFirst`, `ClusterFirstWithHostNet`, `Default` or `None`. Defaults
         to `ClusterFirst`; host network pods need `ClusterFirstWithHostNet` to resolve cluster names.
        .nodeSelector: Labels a node must have for the pod to be scheduled there. Every listed pair must match.
        .serviceAccountName: The service account the pod runs as. Defaults to `default`, normally filled in at admission.
        .serviceAccount: A legacy alias of `serviceAccountName`. Deprecated; use `serviceAccountName` instead.
        .automountServiceAccountToken: Whether a service account token is mounted into the pod's containers. When absent the
         service account's own setting applies, and otherwise the token is mounted.
        .nodeName: The node the pod runs on, filled in by the scheduler. Setting it on creation bypasses scheduling, so prefer
         `nodeSelector` or `affinity`.
        .hostNetwork: Whether the pod uses the network namespace of its node. Defaults to `false`; when `true`, container ports
         that also declare `hostPort` must use the same number for both.
        .hostPID: Whether the pod uses the process namespace of its node. Defaults to `false` and cannot be combined with
         `shareProcessNamespace`.
        .hostIPC: Whether the pod uses the IPC namespace of its node. Defaults to `false`.
        .shareProcessNamespace: Whether all containers of the pod share one process namespace and can see each other's
         processes. Defaults to `false` and cannot be combined with `hostPID`.
        .securityContext: Security attributes for the whole pod and defaults for its containers. Values set on a container take
         precedence where both exist.
        .imagePullSecrets: Secrets in the pod's namespace that hold registry credentials for pulling its images.
        .hostname: The hostname of the pod, a DNS label. When absent it is derived from the pod's name.
        .subdomain: The subdomain used to build the pod's fully qualified name, in the form `hostname.subdomain.namespace.svc`
         followed by the cluster domain. When absent the pod has no such name.
        .affinity: Rules that attract the pod to, or repel it from, nodes and other pods during scheduling.
        .schedulerName: The scheduler that should place the pod. Defaults to `default-scheduler`.
        .tolerations: Node taints the pod tolerates, permitting it to be scheduled on tainted nodes. After creation, tolerations
         can only be added.
        .hostAliases: Additional host name entries to place in the hosts file of the pod's containers.
        .priorityClassName: The name of the priority class that sets the pod's priority. When absent the cluster's default class
         applies, or priority zero if there is none.
        .priority: The numeric priority of the pod, where higher values come first. Normally resolved from `priorityClassName`
         at admission rather than set directly.
        .dnsConfig: Extra DNS settings for the pod, merged into those derived from `dnsPolicy`. Required when `dnsPolicy` is
         `None`.
        .readinessGates: Additional pod conditions that must be true before the pod counts as ready, on top of all containers
         being ready.
        .runtimeClassName: The name of the runtime class used to run the pod. When absent the node's default runtime is used; a
         class that does not exist prevents the pod from running.
        .enableServiceLinks: Whether details of services in the namespace are injected as environment variables. Defaults to
         `true`.
        .preemptionPolicy: Whether the pod may evict lower-priority pods to get scheduled: `PreemptLowerPriority` or `Never`.
         Defaults to `PreemptLowerPriority`.
        .overhead: Resources consumed by running the pod itself, in addition to its containers. Filled in from the runtime class
         at admission, so it normally should not be set by hand.
        .topologySpreadConstraints: Rules for spreading matching pods across zones, nodes or other topology domains. All
         constraints must hold; each pair of `topologyKey` and `whenUnsatisfiable` must be unique.
        .setHostnameAsFQDN: Whether the pod's hostname is its fully qualified domain name instead of the short name. Defaults to
         `false`; has no effect for pods without such a domain name.
        .os: The operating system the containers expect. Some Linux-only or Windows-only fields must be unset depending on its
         value.
        .hostUsers: Whether the pod uses the user namespace of its node. Defaults to `true`; `false` gives it a separate user
         namespace in which container root maps to an unprivileged host user.
        .schedulingGates: Named gates that hold the pod back from scheduling while any are present. They can only be set at
         creation and removed afterwards.
        .resourceClaims: Claims for dynamically allocated devices that must be reserved before the pod can start. Containers
         refer to them by name; immutable.
        .resources: Compute resources requested and limited for the pod as a whole, shared by its containers. Supports `cpu`,
         `memory` and huge pages, but not resource claims.
        .hostnameOverride: The hostname seen inside the pod, taking precedence over `hostname` and `subdomain` without changing
         DNS records. A DNS subdomain of at most 64 characters; incompatible with `hostNetwork` and `setHostnameAsFQDN`.
        .schedulingGroup: The pod group this pod is scheduled with, allowing group policies such as all-or-nothing placement.
         Immutable; the pod stays pending until the referenced group exists.
        .evictionResponders: Participants that help evict the pod gracefully through the Eviction API. They are engaged one at a
         time, starting with the highest priority; names must be unique.
        PodStatus: The last observed state of a pod, as reported mainly by the kubelet on its node.
        .observedGeneration: The `metadata.generation` of the pod that this status reflects. A lower value than the pod's
         generation means a change is not yet observed.
        .phase: A coarse summary of where the pod is in its lifecycle: `Pending`, `Running`, `Succeeded`, `Failed` or `Unknown`.
         See `conditions` and the container statuses for detail.
        .conditions: The current service state of the pod, by type. Common types are `PodScheduled`, `Initialized`,
         `ContainersReady` and `Ready`.
        .message: A human-readable explanation of why the pod is in its current state.
        .reason: A brief machine-readable word for why the pod is in its current state, such as `Evicted`.
        .nominatedNodeName: The node reserved for the pod while lower-priority pods are preempted to make room. Scheduling there
         is not guaranteed.
        .hostIP: The primary IP address of the node running the pod. Absent until the pod has been scheduled and acknowledged by
         the kubelet.
        .hostIPs: The IP addresses of the node running the pod. The first entry equals `hostIP`; there is at most one address
         per IP family.
        .podIP: The primary IP address of the pod, reachable at least within the cluster. Absent until one is allocated.
        .podIPs: The IP addresses of the pod. The first entry equals `podIP`; there is at most one address per IP family.
        .startTime: When the kubelet acknowledged the pod, before it began pulling container images.
        .initContainerStatuses: The current state of each init container, in the order they are declared.
        .containerStatuses: The current state of each application container in the pod.
        .qosClass: The quality-of-service class derived from the pod's resource settings: `Guaranteed`, `Burstable` or
         `BestEffort`. It influences eviction order under node pressure.
        .ephemeralContainerStatuses: The current state of each ephemeral container that was added to the pod.
        .resize: The state of a pending resource resize. Deprecated in favor of the `PodResizePending` and `PodResizeInProgress`
         conditions.
        .resourceClaimStatuses: The resource claims that were generated or looked up for the pod's `resourceClaims` entries,
         matched by name.
        .extendedResourceClaimStatus: The resource claim created for the pod's extended resource requests that are backed by
         dynamically allocated devices.
        .allocatedResources: The resources the node has allocated to the pod as a whole, for pods that use pod-level
         `resources`.
        .resources: The requests and limits currently applied to the pod as a whole, for pods that use pod-level `resources`.
        .nodeAllocatableResourceClaimStatuses: Node resources such as CPU or memory that the pod received through resource
         claims, one entry per claim. Set by the scheduler.
        .volumeHealth: The reported health of volumes used by the pod, one entry per volume name.
        Pod: A group of one or more containers that are scheduled together on one node and share networking and storage.
        .apiVersion: The API version of this object. Always `v1` for this type.
        .kind: The resource kind of this object. Always `Pod` for this type.
        .metadata: Standard object metadata. The pod's `name` must be unique within its namespace and serves as its default
         hostname.
        .spec: The desired behavior of the pod. Most of it is fixed after creation; container images, added tolerations and a
         few other settings can still change.
        .status: The most recently observed state of the pod. Written by the system and read-only for ordinary clients, so it
         may lag behind reality.
        PodDNSConfig: DNS settings of a pod that supplement those derived from its DNS policy.
        .nameservers: IP addresses of DNS servers, added to those from the DNS policy with duplicates removed. At most 3 are
         allowed; at least one is required when `dnsPolicy` is `None`.
        .searches: Search domains for host name lookup, added to those from the DNS policy with duplicates removed. At most 32
         are allowed.
        .options: Resolver options, merged with those from the DNS policy. An entry here overrides a policy option of the same
         name.
        PodDNSConfigOption: One resolver option for a pod's DNS configuration.
        .name: Name of the resolver option, such as `ndots`. Required in practice, although its type is optional.
        .value: Value of the resolver option, such as `2`. Leave unset for options that take none.
        PodIP: One IP address assigned to a pod.
        .ip: Address of the pod, in IPv4 or IPv6 notation.
        PodList: A collection of pods returned by a list request.
        .apiVersion: The API version of this object. Always `v1` for this type.
        .kind: The resource kind of this object. Always `PodList` for this type.
        .metadata: Standard list metadata, including the resource version of the snapshot and the paging token.
        .items: The pods in this page of results. Check `metadata` for a `continue` token to learn whether more remain.
        PodOS: The operating system that a pod's containers are built for.
        .name: Operating system the pod needs: `linux` or `windows`. The kubelet refuses to run a pod whose value differs from
         the node's system, and security settings of the other system must be left unset.
        PodPhase: Where a pod is in its life.
        =Pending: Accepted, but not all containers run yet.
        =Running: Bound to a node, at least one container runs.
        =Succeeded: All containers ended well.
        =Failed: All containers ended, one of them badly.
        =Unknown: The node cannot be reached.
        PodReadinessGate: An additional pod condition that must hold before the pod counts as ready.
        .conditionType: Type of the pod condition to check. The pod is ready only while its status has a condition of this type
         with status `True`; a missing condition counts as `False`.
        PodTemplateSpec: The metadata and spec given to pods that a controller creates.
        .metadata: Metadata for the created pods. Its labels must match the selector of the controller that owns the template.
        .spec: The desired behavior of the created pods, using the same fields as a standalone pod.
        PodTemplate: A stored, reusable template describing pods to be created.
        .apiVersion: The API version of this object. Always `v1` for this type.
        .kind: The resource kind of this object. Always `PodTemplate` for this type.
        .metadata: Standard object metadata for the stored template itself, separate from the metadata given to created pods.
        .template: The metadata and spec to use for pods created from this template.
        PreemptionPolicy: Whether a pod may push out others of lower priority.
        =PreemptLowerPriority: It may.
        =Never: It waits in front of them, but pushes nobody out.
        QOSClass: The quality of service a pod gets: who is evicted first.
        =Guaranteed: Limits equal requests for CPU and memory everywhere.
        =Burstable: Some requests or limits.
        =BestEffort: None.
        RestartPolicy: What the kubelet does when a container of a pod ends.
        =Always: Restart whatever the exit code.
        =OnFailure: Restart after an exit code other than 0.
        =Never: Never restart.
        """#
}
