/// Annotations of a pod.
extension [String: String] {
    /// Whether any key may be one that Kubernetes gives, or gave, a meaning to in a pod.
    ///
    /// Most annotations are other tools' own: one look at the keys spares a search for each that could be there.
    var hasKubernetesKeys: Bool {
        keys.contains { key in
            guard let first = key.utf8.first, "cks".utf8.contains(first) else { return false }
            return key.starts(with: "container.") || key.starts(with: "seccomp.") || key.starts(with: "scheduler.alpha.")
                || key.starts(with: "security.alpha.") || key.starts(with: "controller.kubernetes.io/")
                || key.starts(with: "kubernetes.io/")
        }
    }
}
