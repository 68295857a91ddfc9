public import PodSpecProbes

/// Something that happened in a rehearsal.
public struct RehearsalEvent: Hashable, Sendable {
    /// When, since the pod came to the node.
    public var time: Duration
    /// What.
    public var kind: Kind

    /// The things that happen.
    public enum Kind: Hashable, Sendable {
        /// An instance of a container started.
        case started(container: String, number: Int)
        /// An instance of a container ended.
        case ended(container: String, number: Int, exitCode: Int, RehearsedInstance.Ending)
        /// A container waits before it is started again.
        case backingOff(container: String, wait: Duration)
        /// The kubelet recorded an event on the pod.
        case event(KubernetesEvent)
        /// The status of a container, as the API shows it, changed.
        case status(RehearsedStatus)
        /// A probe was called, a result changed, the pod became ready or unready.
        case probes(PodProbeEvent.Kind)
    }
}
