internal import PodSpecValidation

extension Rule {
    private static let standards = "https://kubernetes.io/docs/concepts/security/pod-security-standards/"

    /// The checks of the Pod Security Standards.
    static let podSecurity: [Rule] = [PodSecurityLevel.baseline, .restricted].flatMap { level in
        level.ownChecks.map { check in
            Rule(
                "podSecurity/\(check)",
                "Pod Security, \(level.rawValue): \(check)",
                why: podSecurityReasons[check] ?? "The pod asks for more than the level allows.",
                link: "\(standards)#\(level.rawValue)"
            )
        }
    }

    private static let podSecurityReasons = [
        "allowPrivilegeEscalation": "A process may gain more rights than its parent unless allowPrivilegeEscalation is false.",
        "appArmorProfile": "A profile that doesn't confine the container takes the host's protection away.",
        "capabilities_baseline": "The capability is not among those that containers usually get.",
        "capabilities_restricted": "A container must drop all capabilities; only NET_BIND_SERVICE may be added again.",
        "hostNamespaces": "Sharing the node's network, processes or IPC removes what separates the pod from the node.",
        "hostPathVolumes": "A hostPath volume gives access to the node's files.",
        "hostPorts": "A port of the node is taken, outside of what network policies control.",
        "hostProbesAndHostLifecycle": "A probe or hook that names a host makes the kubelet send requests elsewhere than to the pod.",
        "privileged": "A privileged container has nearly all rights of the node.",
        "procMount": "An unmasked /proc shows what the runtime hides.",
        "procMount_restricted": "An unmasked /proc shows what the runtime hides.",
        "restrictedVolumes": "Only volumes that hold no more than a pod's own data are allowed.",
        "runAsNonRoot": "A container must be kept from running as root.",
        "runAsUser": "A container must not ask for user 0.",
        "seLinuxOptions": "A type, user or role of SELinux other than the usual ones widens what the container may do.",
        "seccompProfile_baseline": "Without a seccomp profile all system calls are open.",
        "seccompProfile_restricted": "A seccomp profile must be set: RuntimeDefault or Localhost.",
        "sysctls": "The kernel parameter is not one of those that stay inside the pod.",
        "windowsHostProcess": "A HostProcess container runs on the Windows node itself.",
    ]
}
