/// A pod volume mounted into a container's file system.
///
/// Kubernetes: `VolumeMount` in `core/v1`.
public struct VolumeMount: APIObject {
    /// Name of the pod volume to mount, as given in the pod's `volumes`.
    public var name: String
    /// Whether the container can only read from the volume.
    ///
    /// Defaults to false.
    public var readOnly: Bool?
    /// Whether mounts below this one are read-only too: `Disabled`, `IfPossible` or `Enabled`.
    ///
    /// Defaults to `Disabled`; the others require `readOnly` to be true and no mount propagation.
    ///
    /// - Since: Kubernetes 1.30
    public var recursiveReadOnly: RecursiveReadOnlyMode?
    /// Path inside the container at which the volume appears.
    ///
    /// Must be unique among the container's mounts.
    public var mountPath: String
    /// Relative path within the volume to mount instead of its root.
    ///
    /// Defaults to the root; may not be combined with `subPathExpr`.
    public var subPath: String?
    /// How mounts made later spread between node and container: `None`, `HostToContainer` or `Bidirectional`.
    ///
    /// Defaults to `None`; `Bidirectional` requires a privileged container.
    public var mountPropagation: MountPropagationMode?
    /// Like `subPath`, but with `$(NAME)` references replaced by the container's environment variables.
    ///
    /// Defaults to the volume's root; may not be combined with `subPath`.
    public var subPathExpr: String?
    /// Extra options for the mount: `noexec`, `nodev` and `nosuid`.
    ///
    /// No effect on Windows nodes, and not supported for image volumes.
    ///
    /// - Since: Kubernetes 1.37
    public var bindMountOptions: [String]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        name: String,
        mountPath: String,
        readOnly: Bool? = nil,
        recursiveReadOnly: RecursiveReadOnlyMode? = nil,
        subPath: String? = nil,
        mountPropagation: MountPropagationMode? = nil,
        subPathExpr: String? = nil,
        bindMountOptions: [String]? = nil
    ) {
        self.name = name
        self.readOnly = readOnly
        self.recursiveReadOnly = recursiveReadOnly
        self.mountPath = mountPath
        self.subPath = subPath
        self.mountPropagation = mountPropagation
        self.subPathExpr = subPathExpr
        self.bindMountOptions = bindMountOptions
    }
}

extension VolumeMount {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "VolumeMount",
        zero: VolumeMount(name: "", mountPath: ""),
        [
            .required("name", \.name),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
            .optional("recursiveReadOnly", \.recursiveReadOnly, since: 30),
            .required("mountPath", \.mountPath),
            .optional("subPath", \.subPath, zeroIsAbsent: true),
            .optional("mountPropagation", \.mountPropagation),
            .optional("subPathExpr", \.subPathExpr, zeroIsAbsent: true),
            .optional("bindMountOptions", \.bindMountOptions, since: 37),
        ]
    )
}
