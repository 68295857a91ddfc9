/// A Fibre Channel disk attached to the node and mounted into the pod.
///
/// Kubernetes: `FCVolumeSource` in `core/v1`.
public struct FCVolumeSource: APIObject {
    /// World wide names of the Fibre Channel targets.
    ///
    /// Combine with `lun`, or use `wwids` instead; the two approaches can't be mixed.
    public var targetWWNs: [String]?
    /// Logical unit number on the target.
    ///
    /// Set it together with `targetWWNs`.
    public var lun: Int32?
    /// Filesystem type to mount, such as `ext4` or `xfs`.
    ///
    /// It must be supported by the node's operating system and defaults to `ext4`.
    public var fsType: String?
    /// Whether to force the volume to be mounted read-only.
    ///
    /// Defaults to `false`.
    public var readOnly: Bool?
    /// World wide identifiers of the volume.
    ///
    /// Set either this or both `targetWWNs` and `lun`, but not both approaches.
    public var wwids: [String]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        targetWWNs: [String]? = nil,
        lun: Int32? = nil,
        fsType: String? = nil,
        readOnly: Bool? = nil,
        wwids: [String]? = nil
    ) {
        self.targetWWNs = targetWWNs
        self.lun = lun
        self.fsType = fsType
        self.readOnly = readOnly
        self.wwids = wwids
    }
}

extension FCVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "FCVolumeSource",
        zero: FCVolumeSource(),
        [
            .optional("targetWWNs", \.targetWWNs),
            .optional("lun", \.lun),
            .optional("fsType", \.fsType, zeroIsAbsent: true),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
            .optional("wwids", \.wwids),
        ]
    )
}
