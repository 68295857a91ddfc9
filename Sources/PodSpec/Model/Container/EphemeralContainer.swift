/// A temporary container added to a running pod, typically for interactive debugging.
///
/// Kubernetes: `EphemeralContainer` in `core/v1`.
public struct EphemeralContainer: APIObject {
    /// The name of the container, a DNS label.
    ///
    /// Must be unique among all containers of the pod, including init and ephemeral ones.
    public var name: String
    /// The image to run, with optional registry, tag or digest.
    ///
    /// Often one that contains debugging tools.
    public var image: String?
    /// The executable and leading arguments to run, not wrapped in a shell.
    ///
    /// When absent the image's entrypoint is used; `$(NAME)` references to the container's environment are expanded.
    public var command: [String]?
    /// Arguments passed to the entrypoint.
    ///
    /// When absent the image's default arguments are used; `$(NAME)` references to the container's environment are expanded.
    public var args: [String]?
    /// The working directory of the container process.
    ///
    /// When absent the image or runtime default is used.
    public var workingDir: String?
    /// Not supported for ephemeral containers and must be left unset.
    public var ports: [ContainerPort]?
    /// Sources whose entries all become environment variables.
    ///
    /// When names repeat, the last source wins, and `env` overrides them all.
    public var envFrom: [EnvFromSource]?
    /// Environment variables for the container.
    ///
    /// They take precedence over same-named variables from `envFrom`.
    public var env: [EnvVar]?
    /// Not supported for ephemeral containers, which use spare resources already allocated to the pod.
    @inlinable @Indirect public var resources: ResourceRequirements?
    /// The in-place resize behavior per resource.
    ///
    /// Of no use here, because ephemeral containers cannot declare `resources`.
    ///
    /// - Since: Kubernetes 1.27
    public var resizePolicy: [ContainerResizePolicy]?
    /// Not supported for ephemeral containers, which are never restarted, and must be left unset.
    ///
    /// - Since: Kubernetes 1.28
    public var restartPolicy: ContainerRestartPolicy?
    /// Not supported for ephemeral containers, which are never restarted, and must be left unset.
    ///
    /// - Since: Kubernetes 1.34
    public var restartPolicyRules: [ContainerRestartRule]?
    /// Pod volumes mounted into the container's file system.
    ///
    /// Mount paths must be unique, and sub-path mounts are not allowed here.
    public var volumeMounts: [VolumeMount]?
    /// Raw block devices made available to the container.
    ///
    /// Each names a persistent volume claim of the pod in block mode.
    public var volumeDevices: [VolumeDevice]?
    /// Not supported for ephemeral containers and must be left unset.
    @inlinable @Indirect public var livenessProbe: Probe?
    /// Not supported for ephemeral containers and must be left unset.
    @inlinable @Indirect public var readinessProbe: Probe?
    /// Not supported for ephemeral containers and must be left unset.
    @inlinable @Indirect public var startupProbe: Probe?
    /// Not supported for ephemeral containers and must be left unset.
    @inlinable @Indirect public var lifecycle: Lifecycle?
    /// The file in the container from which a short final status message is read.
    ///
    /// Defaults to `/dev/termination-log`; long messages are truncated.
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
    /// The container of the pod whose namespaces, such as its processes, this container joins.
    ///
    /// When absent the pod's own namespaces are used; the container runtime must support it.
    public var targetContainerName: String?

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
        tty: Bool? = nil,
        targetContainerName: String? = nil
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
        self.targetContainerName = targetContainerName
    }
}

extension EphemeralContainer {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "EphemeralContainer",
        zero: EphemeralContainer(name: ""),
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
            .optional("targetContainerName", \.targetContainerName, zeroIsAbsent: true),
        ]
    )
}
