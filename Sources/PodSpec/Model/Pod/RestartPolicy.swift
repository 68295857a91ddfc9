/// What the kubelet does when a container of a pod ends.
///
/// Kubernetes: `PodSpec.restartPolicy`.
public struct RestartPolicy: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Restart whatever the exit code.
    public static let always = RestartPolicy(rawValue: "Always")
    /// Restart after an exit code other than 0.
    public static let onFailure = RestartPolicy(rawValue: "OnFailure")
    /// Never restart.
    public static let never = RestartPolicy(rawValue: "Never")

    /// The values that Kubernetes knows.
    public static let known: [RestartPolicy] = [.always, .onFailure, .never]
}
