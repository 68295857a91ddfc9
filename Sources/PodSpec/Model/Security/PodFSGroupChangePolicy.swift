/// When a volume's files change their owner to `fsGroup`.
///
/// Kubernetes: `PodSecurityContext.fsGroupChangePolicy`.
public struct PodFSGroupChangePolicy: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Only when the volume's root has other owner or mode.
    public static let onRootMismatch = PodFSGroupChangePolicy(rawValue: "OnRootMismatch")
    /// On every mount.
    public static let always = PodFSGroupChangePolicy(rawValue: "Always")

    /// The values that Kubernetes knows.
    public static let known: [PodFSGroupChangePolicy] = [.onRootMismatch, .always]
}
