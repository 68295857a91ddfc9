/// Whether a change of a resource restarts the container.
///
/// Kubernetes: `ContainerResizePolicy.restartPolicy`.
public struct ResourceResizeRestartPolicy: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// It is resized in place.
    public static let notRequired = ResourceResizeRestartPolicy(rawValue: "NotRequired")
    /// It is restarted.
    public static let restartContainer = ResourceResizeRestartPolicy(rawValue: "RestartContainer")

    /// The values that Kubernetes knows.
    public static let known: [ResourceResizeRestartPolicy] = [.notRequired, .restartContainer]
}
