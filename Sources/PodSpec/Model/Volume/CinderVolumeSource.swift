/// An OpenStack Cinder disk mounted into a pod.
///
/// Kubernetes: `CinderVolumeSource` in `core/v1`.
public struct CinderVolumeSource: APIObject {
    /// Identifier of the Cinder volume to mount, as assigned by OpenStack.
    public var volumeID: String
    /// File system of the volume, such as `ext4`, `xfs` or `ntfs`.
    ///
    /// Must be supported by the node; `ext4` is assumed when absent.
    public var fsType: String?
    /// Whether the volume is mounted read-only.
    ///
    /// Defaults to false.
    public var readOnly: Bool?
    /// Secret with the parameters used to connect to OpenStack.
    @inlinable @Indirect public var secretRef: LocalObjectReference?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        volumeID: String,
        fsType: String? = nil,
        readOnly: Bool? = nil,
        secretRef: LocalObjectReference? = nil
    ) {
        self.volumeID = volumeID
        self.fsType = fsType
        self.readOnly = readOnly
        self.secretRef = secretRef
    }
}

extension CinderVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "CinderVolumeSource",
        zero: CinderVolumeSource(volumeID: ""),
        [
            .required("volumeID", \.volumeID),
            .optional("fsType", \.fsType, zeroIsAbsent: true),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
            .optional("secretRef", \._secretRef),
        ]
    )
}
