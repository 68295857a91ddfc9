/// An event as the kubelet would record it on the pod.
public struct KubernetesEvent: Hashable, Sendable {
    /// How serious.
    public var type: EventType
    /// The machine-readable reason, such as `Unhealthy`.
    public var reason: String
    /// The text.
    public var message: String
    /// The container meant: `spec.containers{web}` or `spec.initContainers{proxy}`.
    public var fieldPath: String

    /// Makes an event.
    public init(_ type: EventType, reason: String, message: String, fieldPath: String) {
        self.type = type
        self.reason = reason
        self.message = message
        self.fieldPath = fieldPath
    }
}
