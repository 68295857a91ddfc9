/// How a pod's volumes get their SELinux label.
///
/// Kubernetes: `PodSecurityContext.seLinuxChangePolicy`.
public struct PodSELinuxChangePolicy: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// File by file.
    public static let recursive = PodSELinuxChangePolicy(rawValue: "Recursive")
    /// By a mount option.
    public static let mountOption = PodSELinuxChangePolicy(rawValue: "MountOption")

    /// The values that Kubernetes knows.
    public static let known: [PodSELinuxChangePolicy] = [.recursive, .mountOption]
}
