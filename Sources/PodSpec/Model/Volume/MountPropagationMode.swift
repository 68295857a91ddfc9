/// Whether mounts travel between host and container.
///
/// Kubernetes: `VolumeMount.mountPropagation`.
public struct MountPropagationMode: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Neither way.
    public static let none = MountPropagationMode(rawValue: "None")
    /// New mounts of the host appear in the container.
    public static let hostToContainer = MountPropagationMode(rawValue: "HostToContainer")
    /// Both ways; privileged containers only.
    public static let bidirectional = MountPropagationMode(rawValue: "Bidirectional")

    /// The values that Kubernetes knows.
    public static let known: [MountPropagationMode] = [.none, .hostToContainer, .bidirectional]
}
