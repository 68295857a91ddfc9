/// The observed state of one container in a pod.
///
/// Kubernetes: `ContainerStatus` in `core/v1`.
public struct ContainerStatus: APIObject {
    /// Name of the container, matching its entry in the pod's spec.
    ///
    /// Cannot change.
    public var name: String
    /// Current condition of the container: waiting, running or terminated.
    @inlinable @Indirect public var state: ContainerState?
    /// How the container's previous run ended.
    ///
    /// Filled in only after a restart.
    @inlinable @Indirect public var lastState: ContainerState?
    /// Whether the container currently passes its readiness check.
    ///
    /// Without a readiness probe, it becomes true once the container has started.
    public var ready: Bool
    /// Number of times the container has been restarted.
    ///
    /// Counted from the containers still kept on the node, so cleanup of dead ones may affect it.
    public var restartCount: Int32
    /// Image the container runs.
    ///
    /// May differ from the one in the spec if the runtime resolved it to another name.
    public var image: String
    /// Identifier of the image the container runs, often including its digest.
    ///
    /// Its exact form depends on the container runtime.
    public var imageID: String
    /// Identifier of the container, given by the runtime and prefixed with the runtime type, such as `containerd`.
    ///
    /// Absent until the container has been created.
    public var containerID: String?
    /// Whether the startup probe has passed and the `postStart` hook has finished.
    ///
    /// Resets to false on a restart; without a startup probe it turns true when the container is running.
    public var started: Bool?
    /// Resources the node has set aside for this container, updated after a resize is accepted.
    ///
    /// Keyed by resource name.
    ///
    /// - Since: Kubernetes 1.27
    public var allocatedResources: [String: Quantity]?
    /// Requests and limits in effect on the running container.
    ///
    /// May differ from the spec while a resize is pending or in progress.
    ///
    /// - Since: Kubernetes 1.27
    @inlinable @Indirect public var resources: ResourceRequirements?
    /// State of the container's volume mounts, one entry per mount path.
    ///
    /// - Since: Kubernetes 1.30
    public var volumeMounts: [VolumeMountStatus]?
    /// User and group IDs first attached to the container's initial process, as reported by the runtime.
    ///
    /// - Since: Kubernetes 1.31
    @inlinable @Indirect public var user: ContainerUser?
    /// Health of the devices and other resources allocated to this container, one entry per resource.
    ///
    /// - Since: Kubernetes 1.31
    public var allocatedResourcesStatus: [ResourceStatus]?
    /// Signal in effect for stopping this container, such as `SIGTERM`.
    ///
    /// - Since: Kubernetes 1.33
    public var stopSignal: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        name: String,
        ready: Bool,
        restartCount: Int32,
        image: String,
        imageID: String,
        state: ContainerState? = nil,
        lastState: ContainerState? = nil,
        containerID: String? = nil,
        started: Bool? = nil,
        allocatedResources: [String: Quantity]? = nil,
        resources: ResourceRequirements? = nil,
        volumeMounts: [VolumeMountStatus]? = nil,
        user: ContainerUser? = nil,
        allocatedResourcesStatus: [ResourceStatus]? = nil,
        stopSignal: String? = nil
    ) {
        self.name = name
        self.state = state
        self.lastState = lastState
        self.ready = ready
        self.restartCount = restartCount
        self.image = image
        self.imageID = imageID
        self.containerID = containerID
        self.started = started
        self.allocatedResources = allocatedResources
        self.resources = resources
        self.volumeMounts = volumeMounts
        self.user = user
        self.allocatedResourcesStatus = allocatedResourcesStatus
        self.stopSignal = stopSignal
    }
}

extension ContainerStatus {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ContainerStatus",
        zero: ContainerStatus(name: "", ready: false, restartCount: 0, image: "", imageID: ""),
        [
            .required("name", \.name),
            .optional("state", \._state),
            .optional("lastState", \._lastState),
            .required("ready", \.ready),
            .required("restartCount", \.restartCount),
            .required("image", \.image),
            .required("imageID", \.imageID),
            .optional("containerID", \.containerID, zeroIsAbsent: true),
            .optional("started", \.started),
            .optional("allocatedResources", \.allocatedResources, since: 27),
            .optional("resources", \._resources, since: 27),
            .optional("volumeMounts", \.volumeMounts, since: 30),
            .optional("user", \._user, since: 31),
            .optional("allocatedResourcesStatus", \.allocatedResourcesStatus, since: 31),
            .optional("stopSignal", \.stopSignal, since: 33),
        ]
    )
}
