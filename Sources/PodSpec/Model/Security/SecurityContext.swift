/// Security settings for one container, taking precedence over those of the pod.
///
/// Kubernetes: `SecurityContext` in `core/v1`.
public struct SecurityContext: APIObject {
    /// Linux capabilities to add to or drop from the container.
    ///
    /// The runtime's default set applies when absent; Linux only.
    @inlinable @Indirect public var capabilities: Capabilities?
    /// Whether the container runs with essentially root access to the node.
    ///
    /// Defaults to false; Linux only.
    public var privileged: Bool?
    /// SELinux context applied to this container, overriding the pod's.
    ///
    /// The runtime picks a random context when neither is set; Linux only.
    @inlinable @Indirect public var seLinuxOptions: SELinuxOptions?
    /// Windows-specific settings for this container, overriding the pod's.
    ///
    /// Must be left unset when the pod's OS is `linux`.
    @inlinable @Indirect public var windowsOptions: WindowsSecurityContextOptions?
    /// User ID for the container's process, overriding the pod's.
    ///
    /// Defaults to the user given in the image; Linux only.
    public var runAsUser: Int64?
    /// Primary group ID for the container's process, overriding the pod's.
    ///
    /// Defaults to the runtime's choice; Linux only.
    public var runAsGroup: Int64?
    /// Whether the kubelet must refuse to start the container if it would run as user ID 0.
    ///
    /// Overrides the pod's setting; no check is made when neither is set.
    public var runAsNonRoot: Bool?
    /// Whether the container's root file system is read-only.
    ///
    /// Defaults to false; Linux only.
    public var readOnlyRootFilesystem: Bool?
    /// Whether a process may gain more privileges than its parent.
    ///
    /// Always true for a container that is `privileged` or has `CAP_SYS_ADMIN`; Linux only.
    public var allowPrivilegeEscalation: Bool?
    /// How the container's `/proc` is mounted: `Default` masks some paths as the runtime does, `Unmasked` leaves them visible and
    /// requires a user namespace.
    ///
    /// Defaults to `Default`; Linux only.
    public var procMount: ProcMountType?
    /// Seccomp profile applied to this container, overriding the pod's.
    ///
    /// Linux only.
    @inlinable @Indirect public var seccompProfile: SeccompProfile?
    /// AppArmor profile applied to this container, overriding the pod's.
    ///
    /// Linux only.
    ///
    /// - Since: Kubernetes 1.30
    @inlinable @Indirect public var appArmorProfile: AppArmorProfile?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        capabilities: Capabilities? = nil,
        privileged: Bool? = nil,
        seLinuxOptions: SELinuxOptions? = nil,
        windowsOptions: WindowsSecurityContextOptions? = nil,
        runAsUser: Int64? = nil,
        runAsGroup: Int64? = nil,
        runAsNonRoot: Bool? = nil,
        readOnlyRootFilesystem: Bool? = nil,
        allowPrivilegeEscalation: Bool? = nil,
        procMount: ProcMountType? = nil,
        seccompProfile: SeccompProfile? = nil,
        appArmorProfile: AppArmorProfile? = nil
    ) {
        self.capabilities = capabilities
        self.privileged = privileged
        self.seLinuxOptions = seLinuxOptions
        self.windowsOptions = windowsOptions
        self.runAsUser = runAsUser
        self.runAsGroup = runAsGroup
        self.runAsNonRoot = runAsNonRoot
        self.readOnlyRootFilesystem = readOnlyRootFilesystem
        self.allowPrivilegeEscalation = allowPrivilegeEscalation
        self.procMount = procMount
        self.seccompProfile = seccompProfile
        self.appArmorProfile = appArmorProfile
    }
}

extension SecurityContext {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "SecurityContext",
        zero: SecurityContext(),
        [
            .optional("capabilities", \._capabilities),
            .optional("privileged", \.privileged),
            .optional("seLinuxOptions", \._seLinuxOptions),
            .optional("windowsOptions", \._windowsOptions),
            .optional("runAsUser", \.runAsUser),
            .optional("runAsGroup", \.runAsGroup),
            .optional("runAsNonRoot", \.runAsNonRoot),
            .optional("readOnlyRootFilesystem", \.readOnlyRootFilesystem),
            .optional("allowPrivilegeEscalation", \.allowPrivilegeEscalation),
            .optional("procMount", \.procMount),
            .optional("seccompProfile", \._seccompProfile),
            .optional("appArmorProfile", \._appArmorProfile, since: 30),
        ]
    )
}
