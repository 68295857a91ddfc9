/// A level of the Pod Security Standards: how much a pod may ask for.
///
/// Kubernetes: the `pod-security.kubernetes.io/enforce` label of a namespace.
public enum PodSecurityLevel: String, Hashable, Codable, Sendable, CaseIterable {
    /// Anything goes.
    case privileged
    /// What is known to lead out of a container is refused; an ordinary pod passes without a security context.
    case baseline
    /// A pod must give up what it doesn't need: root, capabilities, privilege escalation, most kinds of volumes.
    case restricted
}
