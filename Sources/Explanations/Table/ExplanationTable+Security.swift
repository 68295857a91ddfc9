// Written by Scripts/write-explanations from the documentation comments in Sources/PodSpec/Model/Security.

extension ExplanationTable {
    static let security = #"""
        AppArmorProfile: The AppArmor profile that confines a container or pod.
        .type: Where the profile comes from: `Localhost` for one loaded on the node, `RuntimeDefault` for the runtime's own, or
         `Unconfined` for none.
        .localhostProfile: Name of a profile already loaded on the node. Required when `type` is `Localhost`, otherwise not
         allowed.
        AppArmorProfileType: Where an AppArmor profile comes from.
        =Localhost: A profile loaded on the node.
        =RuntimeDefault: The runtime's own profile.
        =Unconfined: None.
        Capabilities: Linux capabilities to give to, or take from, a container.
        .add: Capabilities to add to the runtime's defaults, such as `NET_ADMIN`. `ALL` stands for every capability.
        .drop: Capabilities to remove from the runtime's defaults. `ALL` stands for every capability.
        ContainerUser: The user identity that a container's first process was started with.
        .linux: Linux user and group IDs attached at first to the container's initial process. They may change later if the
         process is permitted to switch identity.
        LinuxContainerUser: The Linux user and group IDs of a container's first process.
        .uid: User ID that the container's first process started with.
        .gid: Primary group ID that the container's first process started with.
        .supplementalGroups: Supplementary group IDs of the container's first process. They include groups defined for the user
         in the container image.
        PodFSGroupChangePolicy: When a volume's files change their owner to `fsGroup`.
        =OnRootMismatch: Only when the volume's root has other owner or mode.
        =Always: On every mount.
        PodSELinuxChangePolicy: How a pod's volumes get their SELinux label.
        =Recursive: File by file.
        =MountOption: By a mount option.
        PodSecurityContext: Security settings for a whole pod, serving as defaults for its containers.
        .seLinuxOptions: SELinux context applied to all containers, unless a container sets its own. The runtime picks a random
         context when absent. Linux only.
        .windowsOptions: Windows-specific settings for all containers, which a container may override. Must be left unset when
         the pod's OS is `linux`.
        .runAsUser: User ID for the containers' processes. Defaults to the user given in the image; a container's own setting
         takes precedence. Linux only.
        .runAsGroup: Primary group ID for the containers' processes. Defaults to the runtime's choice; a container's own setting
         takes precedence. Linux only.
        .runAsNonRoot: Whether the kubelet must refuse to start containers that would run as user ID 0. No check is made when
         absent or false; a container's own setting takes precedence.
        .supplementalGroups: Extra group IDs given to the first process of each container, besides the primary group and
         `fsGroup`. Whether groups from the image are added too depends on `supplementalGroupsPolicy`. Linux only.
        .supplementalGroupsPolicy: How the processes' supplemental groups are worked out: `Merge` adds the groups that the image
         lists for the user, `Strict` leaves those out. Defaults to `Merge`; Linux only.
        .fsGroup: Group ID added to every container's process and used as the group owner of volumes that support ownership
         management. Linux only; volume permissions are left alone when absent.
        .sysctls: Kernel parameters to set for the pod, limited to namespaced ones. Parameters the runtime or node does not
         allow keep the pod from starting. Linux only.
        .fsGroupChangePolicy: When volume ownership and permissions are changed to match `fsGroup`: `Always` or
         `OnRootMismatch`. Defaults to `Always`; has no effect on ephemeral volumes such as secrets, config maps and empty
         directories.
        .seccompProfile: Seccomp profile applied to all containers, unless a container sets its own. Linux only.
        .appArmorProfile: AppArmor profile applied to all containers in the pod, unless a container sets its own. Linux only.
        .seLinuxChangePolicy: How volumes receive the pod's SELinux label: `MountOption` or `Recursive`. `MountOption` labels
         eligible volumes while mounting, which is faster; `Recursive` relabels each file. Linux only.
        ProcMountType: How `/proc` is mounted.
        =Default: With the runtime's masked and read-only paths.
        =Unmasked: With nothing hidden.
        SELinuxOptions: The SELinux labels given to a container or volume.
        .user: SELinux user label that applies to the container, such as `system_u`.
        .role: SELinux role label that applies to the container, such as `system_r`.
        .type: SELinux type label that applies to the container, such as `container_t`.
        .level: SELinux level label that applies to the container, such as `s0:c123,c456`.
        SeccompProfile: The seccomp profile that filters a container's or pod's system calls.
        .type: Where the profile comes from: `Localhost` for a file on the node, `RuntimeDefault` for the runtime's own, or
         `Unconfined` for none.
        .localhostProfile: Path of a profile file on the node, relative to the kubelet's seccomp directory. Required when `type`
         is `Localhost`, otherwise not allowed.
        SeccompProfileType: Where a seccomp profile comes from.
        =Localhost: A file on the node.
        =RuntimeDefault: The runtime's own profile.
        =Unconfined: None.
        SecurityContext: Security settings for one container, taking precedence over those of the pod.
        .capabilities: Linux capabilities to add to or drop from the container. The runtime's default set applies when absent;
         Linux only.
        .privileged: Whether the container runs with essentially root access to the node. Defaults to false; Linux only.
        .seLinuxOptions: SELinux context applied to this container, overriding the pod's. The runtime picks a random context
         when neither is set; Linux only.
        .windowsOptions: Windows-specific settings for this container, overriding the pod's. Must be left unset when the pod's
         OS is `linux`.
        .runAsUser: User ID for the container's process, overriding the pod's. Defaults to the user given in the image; Linux
         only.
        .runAsGroup: Primary group ID for the container's process, overriding the pod's. Defaults to the runtime's choice; Linux
         only.
        .runAsNonRoot: Whether the kubelet must refuse to start the container if it would run as user ID 0. Overrides the pod's
         setting; no check is made when neither is set.
        .readOnlyRootFilesystem: Whether the container's root file system is read-only. Defaults to false; Linux only.
        .allowPrivilegeEscalation: Whether a process may gain more privileges than its parent. Always true for a container that
         is `privileged` or has `CAP_SYS_ADMIN`; Linux only.
        .procMount: How the container's `/proc` is mounted: `Default` masks some paths as the runtime does, `Unmasked` leaves
         them visible and requires a user namespace. Defaults to `Default`; Linux only.
        .seccompProfile: Seccomp profile applied to this container, overriding the pod's. Linux only.
        .appArmorProfile: AppArmor profile applied to this container, overriding the pod's. Linux only.
        SupplementalGroupsPolicy: How a container's supplementary groups are made up.
        =Merge: The image's groups are added.
        =Strict: Only the groups of the security context.
        Sysctl: A kernel parameter to set for a pod.
        .name: Name of the kernel parameter, such as `net.ipv4.ip_local_port_range`.
        .value: Value to set for the kernel parameter, always given as a string.
        WindowsSecurityContextOptions: Security settings that apply to Windows containers only.
        .gmsaCredentialSpecName: Name of the group managed service account credential spec to use. The GMSA admission webhook
         looks it up.
        .gmsaCredentialSpec: Contents of the group managed service account credential spec to use. Normally filled in by the
         GMSA admission webhook from `gmsaCredentialSpecName`.
        .runAsUserName: Windows user that runs the container's entry point. Defaults to the user given in the image.
        .hostProcess: Whether the container runs directly as a process on the node. All containers of the pod must agree on it,
         and the pod must also use host networking.
        """#
}
