public import PodSpec

/// What decides whether a container of a pod is started again.
public struct ContainerRole: Hashable, Sendable {
    /// The container's name.
    public var name: String
    /// Whether it is an init container that stays for the pod's whole life.
    public var isSidecar: Bool
    /// The pod's policy.
    public var podPolicy: RestartPolicy
    /// The container's own policy, which comes before the pod's.
    public var ownPolicy: ContainerRestartPolicy?
    /// Rules by exit code, which come before both.
    public var rules: [ContainerRestartRule]

    /// Reads a container's part in a pod.
    public init(_ container: Container, in spec: Pod.Spec, isSidecar: Bool) {
        name = container.name
        self.isSidecar = isSidecar
        podPolicy = spec.restartPolicy ?? .always
        ownPolicy = container.restartPolicy
        rules = container.restartPolicyRules ?? []
    }

    /// Where events say the container is.
    public var fieldPath: String { isSidecar ? "spec.initContainers{\(name)}" : "spec.containers{\(name)}" }

    /// Whether the kubelet starts the container again after an exit.
    public func restarts(afterExit code: Int) -> Bool {
        if rules.contains(where: { $0.action == .restart && $0.matches(exit: code) }) { return true }
        switch ownPolicy {
        case .some(.always): return true
        case .some(.onFailure): return code != 0
        case .some(.never): return false
        default: break
        }
        switch podPolicy {
        case .onFailure: return code != 0
        case .never: return false
        default: return true
        }
    }
}

extension ContainerRestartRule {
    fileprivate func matches(exit code: Int) -> Bool {
        guard let exitCodes else { return false }
        let listed = (exitCodes.values ?? []).contains { Int($0) == code }
        switch exitCodes.operator {
        case .in: return listed
        case .notIn: return !listed
        default: return false
        }
    }
}
