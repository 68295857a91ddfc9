internal import PodSpec

extension PodSecurityCheck {
    /// Only sysctls that stay inside the pod's own namespaces may be set.
    static let sysctls = PodSecurityCheck(id: "sysctls", level: .baseline) { subject in
        let forbidden = (subject.spec.securityContext?.sysctls ?? []).enumerated().filter { _, sysctl in
            guard let since = safeSysctls[sysctl.name] else { return true }
            return subject.version < KubernetesVersion(minor: since)
        }
        guard !forbidden.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "forbidden sysctls",
            detail: forbidden.map(\.element.name).joined(separator: ", "),
            places: forbidden.map {
                Diagnostic.Related(
                    path: subject.securityPath.child("sysctls").index($0.offset).child("name"),
                    message: "the pod sets sysctl \"\($0.element.name)\""
                )
            }
        )
    }

    /// The safe sysctls and the minor version of the policy that came with them.
    private static let safeSysctls: [String: Int] = [
        "kernel.shm_rmid_forced": 0,
        "net.ipv4.ip_local_port_range": 0,
        "net.ipv4.tcp_syncookies": 0,
        "net.ipv4.ping_group_range": 0,
        "net.ipv4.ip_unprivileged_port_start": 0,
        "net.ipv4.ip_local_reserved_ports": 27,
        "net.ipv4.tcp_keepalive_time": 29,
        "net.ipv4.tcp_fin_timeout": 29,
        "net.ipv4.tcp_keepalive_intvl": 29,
        "net.ipv4.tcp_keepalive_probes": 29,
        "net.ipv4.tcp_rmem": 32,
        "net.ipv4.tcp_wmem": 32,
        "net.ipv4.tcp_slow_start_after_idle": 37,
        "net.ipv4.tcp_notsent_lowat": 37,
    ]
}
