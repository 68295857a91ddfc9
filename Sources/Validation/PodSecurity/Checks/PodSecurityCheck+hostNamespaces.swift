internal import PodSpec

extension PodSecurityCheck {
    /// The node's network, process and IPC namespaces are not for pods.
    static let hostNamespaces = PodSecurityCheck(id: "hostNamespaces", level: .baseline) { subject in
        let spec = subject.spec
        let shared = [("hostNetwork", spec.hostNetwork), ("hostPID", spec.hostPID), ("hostIPC", spec.hostIPC)]
            .filter { $0.1 == true }
            .map(\.0)
        guard !shared.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "host namespaces",
            detail: shared.map { "\($0)=true" }.joined(separator: ", "),
            places: shared.map { Diagnostic.Related(path: subject.specPath.child($0), message: "the pod sets \($0)=true") }
        )
    }
}
