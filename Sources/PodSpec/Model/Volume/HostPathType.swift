/// What a host path must be before it is mounted.
///
/// Kubernetes: `HostPathVolumeSource.type`.
public struct HostPathType: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// No check.
    public static let unset = HostPathType(rawValue: "")
    /// A directory, created when missing.
    public static let directoryOrCreate = HostPathType(rawValue: "DirectoryOrCreate")
    /// An existing directory.
    public static let directory = HostPathType(rawValue: "Directory")
    /// A file, created when missing.
    public static let fileOrCreate = HostPathType(rawValue: "FileOrCreate")
    /// An existing file.
    public static let file = HostPathType(rawValue: "File")
    /// An existing Unix socket.
    public static let socket = HostPathType(rawValue: "Socket")
    /// An existing character device.
    public static let charDevice = HostPathType(rawValue: "CharDevice")
    /// An existing block device.
    public static let blockDevice = HostPathType(rawValue: "BlockDevice")

    /// The values that Kubernetes knows.
    public static let known: [HostPathType] = [
        .unset, .directoryOrCreate, .directory, .fileOrCreate, .file, .socket, .charDevice, .blockDevice,
    ]
}
