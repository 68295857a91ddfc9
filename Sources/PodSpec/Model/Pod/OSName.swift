/// The operating system of a pod's node.
///
/// Kubernetes: `PodOS.name`.
public struct OSName: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Linux.
    public static let linux = OSName(rawValue: "linux")
    /// Windows.
    public static let windows = OSName(rawValue: "windows")

    /// The values that Kubernetes knows.
    public static let known: [OSName] = [.linux, .windows]
}
