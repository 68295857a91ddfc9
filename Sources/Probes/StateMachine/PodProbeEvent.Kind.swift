extension PodProbeEvent {
    /// The things that happen.
    public enum Kind: Hashable, Sendable {
        /// A probe was called and answered, or was given up after its third error.
        case probed(ProbeRun)
        /// What is believed of an instance changed.
        case resultChanged(ProbeResultChange)
        /// A container's `started` or `ready` changed.
        case statusChanged(ContainerProbeStatus)
        /// All containers are ready now.
        case becameReady
        /// Not all containers are ready any more.
        case becameUnready
        /// A container must be killed.
        case mustRestart(RestartDemand)
        /// The kubelet would record this event on the pod.
        case event(KubernetesEvent)
        /// A probe can never decide anything as it stands; says why, once.
        case warning(ProbeID, String)
        /// A probe is no longer called.
        case stopped(ProbeID)
    }
}
