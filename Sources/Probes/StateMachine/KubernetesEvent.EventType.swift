extension KubernetesEvent {
    /// The two types of events.
    public enum EventType: String, Hashable, Sendable, Codable {
        /// Something to know.
        case normal = "Normal"
        /// Something to look at.
        case warning = "Warning"
    }
}
