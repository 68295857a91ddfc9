/// An iSCSI disk attached to the node and mounted into the pod.
///
/// Kubernetes: `ISCSIVolumeSource` in `core/v1`.
public struct ISCSIVolumeSource: APIObject {
    /// Portal of the iSCSI target, an IP address or `ip:port`.
    ///
    /// The port is needed when it differs from the usual 860 and 3260.
    public var targetPortal: String
    /// Qualified name (IQN) of the iSCSI target to connect to.
    public var iqn: String
    /// Logical unit number on the target, from 0 to 255.
    public var lun: Int32
    /// Name of the interface that carries the iSCSI transport.
    ///
    /// Defaults to `default`, which uses TCP.
    public var iscsiInterface: String?
    /// Filesystem type to mount, such as `ext4` or `xfs`.
    ///
    /// It must be supported by the node's operating system and defaults to `ext4`.
    public var fsType: String?
    /// Whether to force the volume to be mounted read-only.
    ///
    /// Defaults to `false`.
    public var readOnly: Bool?
    /// Further target portals for multipath, each an IP address or `ip:port`.
    ///
    /// The port is needed when it differs from the usual 860 and 3260.
    public var portals: [String]?
    /// Whether CHAP authentication is used during target discovery.
    ///
    /// Credentials come from `secretRef`.
    public var chapAuthDiscovery: Bool?
    /// Whether CHAP authentication is used for the iSCSI session.
    ///
    /// Credentials come from `secretRef`.
    public var chapAuthSession: Bool?
    /// Secret holding the CHAP credentials for the target and initiator.
    ///
    /// Needed when `chapAuthDiscovery` or `chapAuthSession` is enabled.
    @inlinable @Indirect public var secretRef: LocalObjectReference?
    /// Custom iSCSI initiator name.
    ///
    /// When set together with `iscsiInterface`, a new interface named after the target portal and volume is created for the
    /// connection.
    public var initiatorName: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        targetPortal: String,
        iqn: String,
        lun: Int32,
        iscsiInterface: String? = nil,
        fsType: String? = nil,
        readOnly: Bool? = nil,
        portals: [String]? = nil,
        chapAuthDiscovery: Bool? = nil,
        chapAuthSession: Bool? = nil,
        secretRef: LocalObjectReference? = nil,
        initiatorName: String? = nil
    ) {
        self.targetPortal = targetPortal
        self.iqn = iqn
        self.lun = lun
        self.iscsiInterface = iscsiInterface
        self.fsType = fsType
        self.readOnly = readOnly
        self.portals = portals
        self.chapAuthDiscovery = chapAuthDiscovery
        self.chapAuthSession = chapAuthSession
        self.secretRef = secretRef
        self.initiatorName = initiatorName
    }
}

extension ISCSIVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ISCSIVolumeSource",
        zero: ISCSIVolumeSource(targetPortal: "", iqn: "", lun: 0),
        [
            .required("targetPortal", \.targetPortal),
            .required("iqn", \.iqn),
            .required("lun", \.lun),
            .optional("iscsiInterface", \.iscsiInterface, zeroIsAbsent: true),
            .optional("fsType", \.fsType, zeroIsAbsent: true),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
            .optional("portals", \.portals),
            .optional("chapAuthDiscovery", \.chapAuthDiscovery, zeroIsAbsent: true),
            .optional("chapAuthSession", \.chapAuthSession, zeroIsAbsent: true),
            .optional("secretRef", \._secretRef),
            .optional("initiatorName", \.initiatorName),
        ]
    )
}
