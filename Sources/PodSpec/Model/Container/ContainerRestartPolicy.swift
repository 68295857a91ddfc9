/// A restart policy of one container, which overrides the pod's.
///
/// Kubernetes: `Container.restartPolicy`.
public struct ContainerRestartPolicy: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Restart whatever the exit code; makes an init container a sidecar.
    public static let always = ContainerRestartPolicy(rawValue: "Always")
    /// Restart after an exit code other than 0.
    public static let onFailure = ContainerRestartPolicy(rawValue: "OnFailure")
    /// Never restart.
    public static let never = ContainerRestartPolicy(rawValue: "Never")

    /// The values that Kubernetes knows.
    public static let known: [ContainerRestartPolicy] = [.always, .onFailure, .never]
}
