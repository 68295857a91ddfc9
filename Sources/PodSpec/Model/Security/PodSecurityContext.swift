/// Security settings for a whole pod, serving as defaults for its containers.
///
/// Kubernetes: `PodSecurityContext` in `core/v1`.
public struct PodSecurityContext: APIObject {
    /// SELinux context applied to all containers, unless a container sets its own.
    ///
    /// The runtime picks a random context when absent. Linux only.
    @inlinable @Indirect public var seLinuxOptions: SELinuxOptions?
    /// Windows-specific settings for all containers, which a container may override.
    ///
    /// Must be left unset when the pod's OS is `linux`.
    @inlinable @Indirect public var windowsOptions: WindowsSecurityContextOptions?
    /// User ID for the containers' processes.
    ///
    /// Defaults to the user given in the image; a container's own setting takes precedence. Linux only.
    public var runAsUser: Int64?
    /// Primary group ID for the containers' processes.
    ///
    /// Defaults to the runtime's choice; a container's own setting takes precedence. Linux only.
    public var runAsGroup: Int64?
    /// Whether the kubelet must refuse to start containers that would run as user ID 0.
    ///
    /// No check is made when absent or false; a container's own setting takes precedence.
    public var runAsNonRoot: Bool?
    /// Extra group IDs given to the first process of each container, besides the primary group and `fsGroup`.
    ///
    /// Whether groups from the image are added too depends on `supplementalGroupsPolicy`. Linux only.
    public var supplementalGroups: [Int64]?
    /// How the processes' supplemental groups are worked out: `Merge` adds the groups that the image lists for the user, `Strict`
    /// leaves those out.
    ///
    /// Defaults to `Merge`; Linux only.
    ///
    /// - Since: Kubernetes 1.31
    public var supplementalGroupsPolicy: SupplementalGroupsPolicy?
    /// Group ID added to every container's process and used as the group owner of volumes that support ownership management.
    ///
    /// Linux only; volume permissions are left alone when absent.
    public var fsGroup: Int64?
    /// Kernel parameters to set for the pod, limited to namespaced ones.
    ///
    /// Parameters the runtime or node does not allow keep the pod from starting. Linux only.
    public var sysctls: [Sysctl]?
    /// When volume ownership and permissions are changed to match `fsGroup`: `Always` or `OnRootMismatch`.
    ///
    /// Defaults to `Always`; has no effect on ephemeral volumes such as secrets, config maps and empty directories.
    public var fsGroupChangePolicy: PodFSGroupChangePolicy?
    /// Seccomp profile applied to all containers, unless a container sets its own.
    ///
    /// Linux only.
    @inlinable @Indirect public var seccompProfile: SeccompProfile?
    /// AppArmor profile applied to all containers in the pod, unless a container sets its own.
    ///
    /// Linux only.
    ///
    /// - Since: Kubernetes 1.30
    @inlinable @Indirect public var appArmorProfile: AppArmorProfile?
    /// How volumes receive the pod's SELinux label: `MountOption` or `Recursive`.
    ///
    /// `MountOption` labels eligible volumes while mounting, which is faster; `Recursive` relabels each file. Linux only.
    ///
    /// - Since: Kubernetes 1.32
    public var seLinuxChangePolicy: PodSELinuxChangePolicy?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        seLinuxOptions: SELinuxOptions? = nil,
        windowsOptions: WindowsSecurityContextOptions? = nil,
        runAsUser: Int64? = nil,
        runAsGroup: Int64? = nil,
        runAsNonRoot: Bool? = nil,
        supplementalGroups: [Int64]? = nil,
        supplementalGroupsPolicy: SupplementalGroupsPolicy? = nil,
        fsGroup: Int64? = nil,
        sysctls: [Sysctl]? = nil,
        fsGroupChangePolicy: PodFSGroupChangePolicy? = nil,
        seccompProfile: SeccompProfile? = nil,
        appArmorProfile: AppArmorProfile? = nil,
        seLinuxChangePolicy: PodSELinuxChangePolicy? = nil
    ) {
        self.seLinuxOptions = seLinuxOptions
        self.windowsOptions = windowsOptions
        self.runAsUser = runAsUser
        self.runAsGroup = runAsGroup
        self.runAsNonRoot = runAsNonRoot
        self.supplementalGroups = supplementalGroups
        self.supplementalGroupsPolicy = supplementalGroupsPolicy
        self.fsGroup = fsGroup
        self.sysctls = sysctls
        self.fsGroupChangePolicy = fsGroupChangePolicy
        self.seccompProfile = seccompProfile
        self.appArmorProfile = appArmorProfile
        self.seLinuxChangePolicy = seLinuxChangePolicy
    }
}

extension PodSecurityContext {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodSecurityContext",
        zero: PodSecurityContext(),
        [
            .optional("seLinuxOptions", \._seLinuxOptions),
            .optional("windowsOptions", \._windowsOptions),
            .optional("runAsUser", \.runAsUser),
            .optional("runAsGroup", \.runAsGroup),
            .optional("runAsNonRoot", \.runAsNonRoot),
            .optional("supplementalGroups", \.supplementalGroups),
            .optional("supplementalGroupsPolicy", \.supplementalGroupsPolicy, since: 31),
            .optional("fsGroup", \.fsGroup),
            .optional("sysctls", \.sysctls),
            .optional("fsGroupChangePolicy", \.fsGroupChangePolicy),
            .optional("seccompProfile", \._seccompProfile),
            .optional("appArmorProfile", \._appArmorProfile, since: 30),
            .optional("seLinuxChangePolicy", \.seLinuxChangePolicy, since: 32),
        ]
    )
}
