internal import PodSpec

/// A container must be killed because a probe failed.
public struct RestartDemand: Hashable, Sendable {
    /// The probe that failed.
    public var probe: ProbeID
    /// Whether the container is started again; not so with the restart policy `Never`.
    public var startsAgain: Bool
    /// The kubelet's text, such as `Container web failed liveness probe, will be restarted`.
    public var message: String
    /// Seconds from the decision to the kill signal, a `preStop` hook included. The process gets at least 2 of them.
    public var gracePeriodSeconds: Int

    /// Makes a demand for a container.
    ///
    /// - Parameters:
    ///   - probe: the probe that failed
    ///   - role: the container
    ///   - gracePeriodSeconds: the probe's own grace period, or else the pod's
    public init(probe: ProbeID, role: ContainerRole, gracePeriodSeconds: Int) {
        self.probe = probe
        startsAgain = role.isSidecar || role.podPolicy != .never
        let subject = role.isSidecar ? "Init container" : "Container"
        let text = "\(subject) \(role.name) failed \(probe.kind.rawValue) probe"
        message = startsAgain && !role.isSidecar ? "\(text), will be restarted" : text
        self.gracePeriodSeconds = gracePeriodSeconds
    }

    /// What the kubelet leaves a process between the stop signal and the kill signal at least.
    public static let leastGracePeriodSeconds = 2

    /// The event recorded when the container is killed.
    public func event(fieldPath: String) -> KubernetesEvent {
        KubernetesEvent(.normal, reason: "Killing", message: message, fieldPath: fieldPath)
    }
}
