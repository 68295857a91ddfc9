/// A single container that runs within a pod.
///
/// Kubernetes: `Container` in `core/v1`.
public struct Container: APIObject {
    /// The name of the container, a DNS label of at most 63 characters.
    ///
    /// Must be unique within the pod and is immutable.
    public var name: String
    /// The image to run, with optional registry, tag or digest.
    ///
    /// Can be changed on a running pod, which restarts the container.
    public var image: String?
    /// The executable and leading arguments to run, not wrapped in a shell.
    ///
    /// When absent the image's entrypoint is used; `$(NAME)` references to the container's environment are expanded. Immutable.
    public var command: [String]?
    /// Arguments passed to the entrypoint.
    ///
    /// When absent the image's default arguments are used; `$(NAME)` references to the container's environment are expanded.
    /// Immutable.
    public var args: [String]?
    /// The working directory of the container process.
    ///
    /// When absent the image or runtime default is used; immutable.
    public var workingDir: String?
    /// The ports the container exposes.
    ///
    /// Mostly informational, since leaving a port out does not block it; immutable.
    public var ports: [ContainerPort]?
    /// Sources whose entries all become environment variables.
    ///
    /// When names repeat, the last source wins, and `env` overrides them all; immutable.
    public var envFrom: [EnvFromSource]?
    /// Environment variables for the container.
    ///
    /// They take precedence over same-named variables from `envFrom`; immutable.
    public var env: [EnvVar]?
    /// The compute resources the container requests and the limits it is held to.
    ///
    /// CPU and memory can be resized on a running pod.
    @inlinable @Indirect public var resources: ResourceRequirements?
    /// For each resource, whether changing it in place requires a container restart.
    ///
    /// Resources not listed need none.
    ///
    /// - Since: Kubernetes 1.27
    public var resizePolicy: [ContainerResizePolicy]?
    /// A restart policy for this container, overriding the pod's: `Always`, `OnFailure` or `Never`.
    ///
    /// On an init container, `Always` makes it a sidecar that runs for the pod's whole life.
    ///
    /// - Since: Kubernetes 1.28
    public var restartPolicy: ContainerRestartPolicy?
    /// Rules that choose a restart action from the container's exit, checked in order with the first match winning.
    ///
    /// Without a match `restartPolicy` applies, which must be set explicitly.
    ///
    /// - Since: Kubernetes 1.34
    public var restartPolicyRules: [ContainerRestartRule]?
    /// Pod volumes mounted into the container's file system.
    ///
    /// Mount paths must be unique; immutable.
    public var volumeMounts: [VolumeMount]?
    /// Raw block devices made available to the container.
    ///
    /// Each names a persistent volume claim of the pod in block mode.
    public var volumeDevices: [VolumeDevice]?
    /// A periodic check that the container is alive.
    ///
    /// Repeated failure restarts the container; when absent it is considered alive while it runs.
    @inlinable @Indirect public var livenessProbe: Probe?
    /// A periodic check that the container can serve traffic.
    ///
    /// While it fails, the pod is removed from service endpoints; the container is not restarted.
    @inlinable @Indirect public var readinessProbe: Probe?
    /// A check that the container has finished starting.
    ///
    /// Other probes wait until it succeeds; repeated failure restarts the container.
    @inlinable @Indirect public var startupProbe: Probe?
    /// Handlers run right after the container starts and before it stops, and the signal used to stop it.
    @inlinable @Indirect public var lifecycle: Lifecycle?
    /// The file in the container from which a short final status message is read.
    ///
    /// Defaults to `/dev/termination-log`; long messages are truncated. Immutable.
    public var terminationMessagePath: String?
    /// Where the termination message comes from: `File`, or `FallbackToLogsOnError` to use the end of the log when the file is
    /// empty and the container failed.
    ///
    /// Defaults to `File`.
    public var terminationMessagePolicy: TerminationMessagePolicy?
    /// When the image is pulled: `Always`, `IfNotPresent` or `Never`.
    ///
    /// Defaults to `Always` for the `latest` tag or no tag, otherwise to `IfNotPresent`.
    public var imagePullPolicy: ImagePullPolicy?
    /// Security options for the container.
    ///
    /// Where a setting also exists in the pod's security context, the value here takes precedence.
    @inlinable @Indirect public var securityContext: SecurityContext?
    /// Whether a buffer is kept for standard input so that clients can attach.
    ///
    /// Defaults to `false`, in which case reads return end of file at once.
    public var stdin: Bool?
    /// Whether standard input is closed for good after the first attached client disconnects.
    ///
    /// Defaults to `false` and only matters when `stdin` is `true`.
    public var stdinOnce: Bool?
    /// Whether the container gets a terminal.
    ///
    /// Defaults to `false` and requires `stdin` to be `true`.
    public var tty: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        name: String,
        image: String? = nil,
        command: [String]? = nil,
        args: [String]? = nil,
        workingDir: String? = nil,
        ports: [ContainerPort]? = nil,
        envFrom: [EnvFromSource]? = nil,
        env: [EnvVar]? = nil,
        resources: ResourceRequirements? = nil,
        resizePolicy: [ContainerResizePolicy]? = nil,
        restartPolicy: ContainerRestartPolicy? = nil,
        restartPolicyRules: [ContainerRestartRule]? = nil,
        volumeMounts: [VolumeMount]? = nil,
        volumeDevices: [VolumeDevice]? = nil,
        livenessProbe: Probe? = nil,
        readinessProbe: Probe? = nil,
        startupProbe: Probe? = nil,
        lifecycle: Lifecycle? = nil,
        terminationMessagePath: String? = nil,
        terminationMessagePolicy: TerminationMessagePolicy? = nil,
        imagePullPolicy: ImagePullPolicy? = nil,
        securityContext: SecurityContext? = nil,
        stdin: Bool? = nil,
        stdinOnce: Bool? = nil,
        tty: Bool? = nil
    ) {
        self.name = name
        self.image = image
        self.command = command
        self.args = args
        self.workingDir = workingDir
        self.ports = ports
        self.envFrom = envFrom
        self.env = env
        self.resources = resources
        self.resizePolicy = resizePolicy
        self.restartPolicy = restartPolicy
        self.restartPolicyRules = restartPolicyRules
        self.volumeMounts = volumeMounts
        self.volumeDevices = volumeDevices
        self.livenessProbe = livenessProbe
        self.readinessProbe = readinessProbe
        self.startupProbe = startupProbe
        self.lifecycle = lifecycle
        self.terminationMessagePath = terminationMessagePath
        self.terminationMessagePolicy = terminationMessagePolicy
        self.imagePullPolicy = imagePullPolicy
        self.securityContext = securityContext
        self.stdin = stdin
        self.stdinOnce = stdinOnce
        self.tty = tty
    }
}

extension Container {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "Container",
        zero: Container(name: ""),
        [
            .required("name", \.name),
            .optional("image", \.image, zeroIsAbsent: true),
            .optional("command", \.command),
            .optional("args", \.args),
            .optional("workingDir", \.workingDir, zeroIsAbsent: true),
            .optional("ports", \.ports),
            .optional("envFrom", \.envFrom),
            .optional("env", \.env),
            .optional("resources", \._resources),
            .optional("resizePolicy", \.resizePolicy, since: 27),
            .optional("restartPolicy", \.restartPolicy, since: 28),
            .optional("restartPolicyRules", \.restartPolicyRules, since: 34),
            .optional("volumeMounts", \.volumeMounts),
            .optional("volumeDevices", \.volumeDevices),
            .optional("livenessProbe", \._livenessProbe),
            .optional("readinessProbe", \._readinessProbe),
            .optional("startupProbe", \._startupProbe),
            .optional("lifecycle", \._lifecycle),
            .optional("terminationMessagePath", \.terminationMessagePath, zeroIsAbsent: true),
            .optional("terminationMessagePolicy", \.terminationMessagePolicy, zeroIsAbsent: true),
            .optional("imagePullPolicy", \.imagePullPolicy, zeroIsAbsent: true),
            .optional("securityContext", \._securityContext),
            .optional("stdin", \.stdin, zeroIsAbsent: true),
            .optional("stdinOnce", \.stdinOnce, zeroIsAbsent: true),
            .optional("tty", \.tty, zeroIsAbsent: true),
        ]
    )
}
