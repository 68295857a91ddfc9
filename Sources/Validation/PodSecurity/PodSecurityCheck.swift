internal import PodSpec

/// One check of the Pod Security Standards (`k8s.io/pod-security-admission/policy`).
struct PodSecurityCheck: Sendable {
    /// The id the admission controller knows the check by.
    let id: String
    /// The lowest level that has the check.
    let level: PodSecurityLevel
    /// The check of a lower level that this one makes superfluous.
    var replaces: String?
    /// What the pod does against the check, nil for nothing.
    let violation: @Sendable (PodSecuritySubject) -> PodSecurityViolation?

    /// All checks, in the order in which the admission controller reports them.
    static let all: [PodSecurityCheck] = [
        .appArmorProfile, .capabilitiesBaseline, .hostNamespaces, .hostPathVolumes, .hostPorts, .hostProbesAndHostLifecycle, .privileged,
        .procMount, .seLinuxOptions, .seccompProfileBaseline, .sysctls, .windowsHostProcess, .allowPrivilegeEscalation,
        .capabilitiesRestricted, .procMountRestricted, .restrictedVolumes, .runAsNonRoot, .runAsUser, .seccompProfileRestricted,
    ]

    /// The checks of the baseline level.
    private static let baseline = all.filter { $0.level == .baseline }
    /// The checks of the restricted level: its own, and those of baseline that it doesn't replace.
    private static let restricted = all.filter { check in !all.contains { $0.replaces == check.id } }

    /// The checks that a pod has to pass at a level.
    static func checks(of level: PodSecurityLevel) -> [PodSecurityCheck] {
        switch level {
        case .privileged: []
        case .baseline: baseline
        case .restricted: restricted
        }
    }
}
