// Written by Scripts/write-explanations from the documentation comments in Sources/PodSpec/Model/Container.

extension ExplanationTable {
    static let container = #"""
        ConfigMapEnvSource: A config map whose keys all become environment variables.
        .name: Name of the config map. It must be in the pod's namespace.
        .optional: Whether the container may start when the config map doesn't exist. Defaults to `false`.
        ConfigMapKeySelector: A reference to one key of a config map.
        .name: Name of the config map. It must be in the pod's namespace.
        .key: Key of the config map whose value is used.
        .optional: Whether the config map or its key may be missing. Defaults to `false`.
        Container: A single container that runs within a pod.
        .name: The name of the container, a DNS label of at most 63 characters. Must be unique within the pod and is immutable.
        .image: The image to run, with optional registry, tag or digest. Can be changed on a running pod, which restarts the
         container.
        .command: The executable and leading arguments to run, not wrapped in a shell. When absent the image's entrypoint is
         used; `$(NAME)` references to the container's environment are expanded. Immutable.
        .args: Arguments passed to the entrypoint. When absent the image's default arguments are used; `$(NAME)` references to
         the container's environment are expanded. Immutable.
        .workingDir: The working directory of the container process. When absent the image or runtime default is used;
         immutable.
        .ports: The ports the container exposes. Mostly informational, since leaving a port out does not block it; immutable.
        .envFrom: Sources whose entries all become environment variables. When names repeat, the last source wins, and `env`
         overrides them all; immutable.
        .env: Environment variables for the container. They take precedence over same-named variables from `envFrom`; immutable.
        .resources: The compute resources the container requests and the limits it is held to. CPU and memory can be resized on
         a running pod.
        .resizePolicy: For each resource, whether changing it in place requires a container restart. Resources not listed need
         none.
        .restartPolicy: A restart policy for this container, overriding the pod's: `Always`, `OnFailure` or `Never`. On an init
         container, `Always` makes it a sidecar that runs for the pod's whole life.
        .restartPolicyRules: Rules that choose a restart action from the container's exit, checked in order with the first match
         winning. Without a match `restartPolicy` applies, which must be set explicitly.
        .volumeMounts: Pod volumes mounted into the container's file system. Mount paths must be unique; immutable.
        .volumeDevices: Raw block devices made available to the container. Each names a persistent volume claim of the pod in
         block mode.
        .livenessProbe: A periodic check that the container is alive. Repeated failure restarts the container; when absent it is
         considered alive while it runs.
        .readinessProbe: A periodic check that the container can serve traffic. While it fails, the pod is removed from service
         endpoints; the container is not restarted.
        .startupProbe: A check that the container has finished starting. Other probes wait until it succeeds; repeated failure
         restarts the container.
        .lifecycle: Handlers run right after the container starts and before it stops, and the signal used to stop it.
        .terminationMessagePath: The file in the container from which a short final status message is read. Defaults to
         `/dev/termination-log`; long messages are truncated. Immutable.
        .terminationMessagePolicy: Where the termination message comes from: `File`, or `FallbackToLogsOnError` to use the end
         of the log when the file is empty and the container failed. Defaults to `File`.
        .imagePullPolicy: When the image is pulled: `Always`, `IfNotPresent` or `Never`. Defaults to `Always` for the `latest`
         tag or no tag, otherwise to `IfNotPresent`.
        .securityContext: Security options for the container. Where a setting also exists in the pod's security context, the
         value here takes precedence.
        .stdin: Whether a buffer is kept for standard input so that clients can attach. Defaults to `false`, in which case reads
         return end of file at once.
        .stdinOnce: Whether standard input is closed for good after the first attached client disconnects. Defaults to `false`
         and only matters when `stdin` is `true`.
        .tty: Whether the container gets a terminal. Defaults to `false` and requires `stdin` to be `true`.
        ContainerPort: A network port that a container listens on.
        .name: Name that services and probes can use for this port. At most 15 lowercase letters, digits and hyphens with at
         least one letter; must be unique within the pod.
        .hostPort: Port number to open on the node, from 1 to 65535. With host networking it must equal `containerPort`; most
         containers do not need it.
        .containerPort: Port number on the pod's IP address, from 1 to 65535.
        .protocol: Transport protocol of the port: `TCP`, `UDP` or `SCTP`. Defaults to `TCP`.
        .hostIP: Node address to bind `hostPort` to. All addresses of the node are used when absent.
        ContainerRestartPolicy: A restart policy of one container, which overrides the pod's.
        =Always: Restart whatever the exit code; makes an init container a sidecar.
        =OnFailure: Restart after an exit code other than 0.
        =Never: Never restart.
        ContainerRestartRule: What to do when a container exits in a particular way.
        .action: What happens when the rule matches: `Restart` restarts the container, `RestartAllContainers` restarts all
         containers of the pod.
        .exitCodes: Exit codes of the container that make the rule match.
        ContainerRestartRuleAction: What a restart rule does when it matches.
        =Restart: Restart the container.
        =RestartAllContainers: Restart the whole pod in place.
        ContainerRestartRuleOnExitCodes: A condition on a container's exit code that makes a restart rule apply.
        .operator: How the exit code relates to `values`: `In` matches when it is among them, `NotIn` when it isn't.
        .values: Exit codes to compare with. At most 255 entries.
        ContainerRestartRuleOnExitCodesOperator: How an exit code is compared in a restart rule.
        =In: It is one of the list.
        =NotIn: It is none of the list.
        ContainerState: The current state of a container; at most one member is set, and none means waiting.
        .waiting: Details of a container that hasn't started yet, such as one whose image is being pulled.
        .running: Details of a container that is currently running.
        .terminated: Details of a container that ran and has ended.
        ContainerStateRunning: Details of a running container.
        .startedAt: Time at which the container was last started or restarted.
        ContainerStateTerminated: Details of a container that has ended.
        .exitCode: Exit status of the container's last run. Zero conventionally means success.
        .signal: Number of the signal that ended the container's last run, if any.
        .reason: Brief reason for the end of the container, such as `Completed`, `Error` or `OOMKilled`.
        .message: Message about the container's last run, such as its termination message.
        .startedAt: Time at which the container's last run began.
        .finishedAt: Time at which the container's last run came to its end.
        .containerID: Identifier of the container, in the form of runtime type and ID.
        ContainerStateWaiting: Details of a container that isn't running yet.
        .reason: Brief reason why the container isn't running yet, such as `ContainerCreating` or `CrashLoopBackOff`.
        .message: Human-readable explanation of why the container isn't running yet.
        ContainerStatus: The observed state of one container in a pod.
        .name: Name of the container, matching its entry in the pod's spec. Cannot change.
        .state: Current condition of the container: waiting, running or terminated.
        .lastState: How the container's previous run ended. Filled in only after a restart.
        .ready: Whether the container currently passes its readiness check. Without a readiness probe, it becomes true once the
         container has started.
        .restartCount: Number of times the container has been restarted. Counted from the containers still kept on the node, so
         cleanup of dead ones may affect it.
        .image: Image the container runs. May differ from the one in the spec if the runtime resolved it to another name.
        .imageID: Identifier of the image the container runs, often including its digest. Its exact form depends on the
         container runtime.
        .containerID: Identifier of the container, given by the runtime and prefixed with the runtime type, such as
         `containerd`. Absent until the container has been created.
        .started: Whether the startup probe has passed and the `postStart` hook has finished. Resets to false on a restart;
         without a startup probe it turns true when the container is running.
        .allocatedResources: Resources the node has set aside for this container, updated after a resize is accepted. Keyed by
         resource name.
        .resources: Requests and limits in effect on the running container. May differ from the spec while a resize is pending
         or in progress.
        .volumeMounts: State of the container's volume mounts, one entry per mount path.
        .user: User and group IDs first attached to the container's initial process, as reported by the runtime.
        .allocatedResourcesStatus: Health of the devices and other resources allocated to this container, one entry per
         resource.
        .stopSignal: Signal in effect for stopping this container, such as `SIGTERM`.
        EnvFromSource: A config map or secret whose entries all become environment variables of a container.
        .prefix: Text put in front of each key to form the variable name. Nothing is added when absent.
        .configMapRef: Config map to take the variables from. Set exactly one of this and `secretRef`.
        .secretRef: Secret to take the variables from. Set exactly one of this and `configMapRef`.
        EnvVar: An environment variable set in a container.
        .name: Name of the variable. May contain most printable ASCII characters except `=`.
        .value: Literal value of the variable. References of the form `$(NAME)` to earlier variables are expanded, and `$$`
         stands for a single dollar sign. May not be combined with `valueFrom`.
        .valueFrom: Source to read the value from, such as a config map or secret key. May not be combined with a nonempty
         `value`.
        EnvVarSource: A source for the value of an environment variable; exactly one member is set.
        .fieldRef: Takes the value from a field of the pod, such as `metadata.name`, `metadata.labels['key']`, `spec.nodeName`,
         `spec.serviceAccountName`, `status.hostIP` or `status.podIP`.
        .resourceFieldRef: Takes the value from a container's limit or request for `cpu`, `memory` or `ephemeral-storage`, such
         as `limits.cpu`.
        .configMapKeyRef: Takes the value from a key of a config map in the pod's namespace.
        .secretKeyRef: Takes the value from a key of a secret in the pod's namespace.
        .fileKeyRef: Takes the value from a key of an env file in one of the pod's volumes.
        EphemeralContainer: A temporary container added to a running pod, typically for interactive debugging.
        .name: The name of the container, a DNS label. Must be unique among all containers of the pod, including init and
         ephemeral ones.
        .image: The image to run, with optional registry, tag or digest. Often one that contains debugging tools.
        .command: The executable and leading arguments to run, not wrapped in a shell. When absent the image's entrypoint is
         used; `$(NAME)` references to the container's environment are expanded.
        .args: Arguments passed to the entrypoint. When absent the image's default arguments are used; `$(NAME)` references to
         the container's environment are expanded.
        .workingDir: The working directory of the container process. When absent the image or runtime default is used.
        .ports: Not supported for ephemeral containers and must be left unset.
        .envFrom: Sources whose entries all become environment variables. When names repeat, the last source wins, and `env`
         overrides them all.
        .env: Environment variables for the container. They take precedence over same-named variables from `envFrom`.
        .resources: Not supported for ephemeral containers, which use spare resources already allocated to the pod.
        .resizePolicy: The in-place resize behavior per resource. Of no use here, because ephemeral containers cannot declare
         `resources`.
        .restartPolicy: Not supported for ephemeral containers, which are never restarted, and must be left unset.
        .restartPolicyRules: Not supported for ephemeral containers, which are never restarted, and must be left unset.
        .volumeMounts: Pod volumes mounted into the container's file system. Mount paths must be unique, and sub-path mounts are
         not allowed here.
        .volumeDevices: Raw block devices made available to the container. Each names a persistent volume claim of the pod in
         block mode.
        .livenessProbe: Not supported for ephemeral containers and must be left unset.
        .readinessProbe: Not supported for ephemeral containers and must be left unset.
        .startupProbe: Not supported for ephemeral containers and must be left unset.
        .lifecycle: Not supported for ephemeral containers and must be left unset.
        .terminationMessagePath: The file in the container from which a short final status message is read. Defaults to
         `/dev/termination-log`; long messages are truncated.
        .terminationMessagePolicy: Where the termination message comes from: `File`, or `FallbackToLogsOnError` to use the end
         of the log when the file is empty and the container failed. Defaults to `File`.
        .imagePullPolicy: When the image is pulled: `Always`, `IfNotPresent` or `Never`. Defaults to `Always` for the `latest`
         tag or no tag, otherwise to `IfNotPresent`.
        .securityContext: Security options for the container. Where a setting also exists in the pod's security context, the
         value here takes precedence.
        .stdin: Whether a buffer is kept for standard input so that clients can attach. Defaults to `false`, in which case reads
         return end of file at once.
        .stdinOnce: Whether standard input is closed for good after the first attached client disconnects. Defaults to `false`
         and only matters when `stdin` is `true`.
        .tty: Whether the container gets a terminal. Defaults to `false` and requires `stdin` to be `true`.
        .targetContainerName: The container of the pod whose namespaces, such as its processes, this container joins. When
         absent the pod's own namespaces are used; the container runtime must support it.
        FileKeySelector: A reference to one key of an env file in a volume.
        .volumeName: Name of the pod's volume that holds the env file. It must be an `emptyDir` volume.
        .path: Path of the env file within the volume. Must be relative and can't contain or start with `..`.
        .key: Key in the env file whose value is used. Must be usable as an environment variable's name.
        .optional: Whether the file or its key may be missing, in which case the variable isn't set. Defaults to `false`, where
         a missing key is an error.
        ImagePullPolicy: When the kubelet pulls an image.
        =Always: Ask the registry before every start.
        =IfNotPresent: Pull only when the node lacks the image.
        =Never: Never pull; the image must be on the node.
        ObjectFieldSelector: A reference to a field of the enclosing object.
        .apiVersion: API version in which `fieldPath` is expressed. Defaults to `v1`.
        .fieldPath: Path of the field, such as `metadata.name` or `metadata.annotations['key']`.
        ResourceFieldSelector: A reference to a container's resource limit or request.
        .containerName: Container whose resource is read. Required in volumes, optional in environment variables, where it
         defaults to the container itself.
        .resource: Resource to read, such as `limits.cpu`, `requests.memory` or `limits.ephemeral-storage`.
        .divisor: Unit in which the value is given, such as `1m` or `1Mi`. Defaults to `1`; the quotient is rounded up.
        SecretEnvSource: A secret whose keys all become environment variables.
        .name: Name of the secret. It must be in the pod's namespace.
        .optional: Whether the container may start when the secret doesn't exist. Defaults to `false`.
        SecretKeySelector: A reference to one key of a secret.
        .name: Name of the secret. It must be in the pod's namespace.
        .key: Key of the secret whose value is used.
        .optional: Whether the secret or its key may be missing. Defaults to `false`.
        TerminationMessagePolicy: Where a container's termination message comes from.
        =File: The file at `terminationMessagePath`.
        =FallbackToLogsOnError: The last log lines when the file is empty and the container failed.
        TransportProtocol: The protocol of a port.
        =TCP: TCP.
        =UDP: UDP.
        =SCTP: SCTP.
        VolumeMountStatus: The observed state of a volume mount in a container.
        .name: Name of the volume mount. Corresponds to the `name` of the original volume mount.
        .mountPath: Path in the container at which the volume is mounted. Corresponds to the `mountPath` of the original volume
         mount.
        .readOnly: Whether the mount is read-only. Corresponds to the `readOnly` of the original volume mount.
        .recursiveReadOnly: Whether nested mounts are read-only too. Either `Disabled` or `Enabled`: a requested `IfPossible` is
         reported as whichever actually took effect.
        .volumeStatus: Status specific to the kind of volume that is mounted.
        VolumeStatus: Status of a mounted volume that is specific to its kind; at most one member is set.
        .image: Status of an image volume. Absent for other kinds of volume.
        """#
}
