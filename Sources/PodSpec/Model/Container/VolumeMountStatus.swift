/// The observed state of a volume mount in a container.
///
/// Kubernetes: `VolumeMountStatus` in `core/v1`.
public struct VolumeMountStatus: APIObject {
    /// Name of the volume mount.
    ///
    /// Corresponds to the `name` of the original volume mount.
    ///
    /// - Since: Kubernetes 1.30
    public var name: String
    /// Path in the container at which the volume is mounted.
    ///
    /// Corresponds to the `mountPath` of the original volume mount.
    ///
    /// - Since: Kubernetes 1.30
    public var mountPath: String
    /// Whether the mount is read-only.
    ///
    /// Corresponds to the `readOnly` of the original volume mount.
    ///
    /// - Since: Kubernetes 1.30
    public var readOnly: Bool?
    /// Whether nested mounts are read-only too.
    ///
    /// Either `Disabled` or `Enabled`: a requested `IfPossible` is reported as whichever actually took effect.
    ///
    /// - Since: Kubernetes 1.30
    public var recursiveReadOnly: RecursiveReadOnlyMode?
    /// Status specific to the kind of volume that is mounted.
    ///
    /// - Since: Kubernetes 1.36
    @inlinable @Indirect public var volumeStatus: VolumeStatus?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        name: String,
        mountPath: String,
        readOnly: Bool? = nil,
        recursiveReadOnly: RecursiveReadOnlyMode? = nil,
        volumeStatus: VolumeStatus? = nil
    ) {
        self.name = name
        self.mountPath = mountPath
        self.readOnly = readOnly
        self.recursiveReadOnly = recursiveReadOnly
        self.volumeStatus = volumeStatus
    }
}

extension VolumeMountStatus {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "VolumeMountStatus",
        zero: VolumeMountStatus(name: "", mountPath: ""),
        [
            .required("name", \.name, since: 30),
            .required("mountPath", \.mountPath, since: 30),
            .optional("readOnly", \.readOnly, since: 30, zeroIsAbsent: true),
            .optional("recursiveReadOnly", \.recursiveReadOnly, since: 30),
            .optional("volumeStatus", \._volumeStatus, since: 36),
        ]
    )
}
