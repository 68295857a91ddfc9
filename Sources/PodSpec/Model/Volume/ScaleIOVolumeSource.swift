/// A ScaleIO volume; deprecated, and its in-tree driver has been removed.
///
/// Kubernetes: `ScaleIOVolumeSource` in `core/v1`.
public struct ScaleIOVolumeSource: APIObject {
    /// Host address of the gateway that serves the ScaleIO API.
    public var gateway: String
    /// Name of the storage system as configured in ScaleIO.
    public var system: String
    /// Secret with the ScaleIO user and other sensitive login data.
    ///
    /// Login fails without it.
    public var secretRef: LocalObjectReference
    /// Whether to talk to the gateway over SSL.
    ///
    /// Defaults to `false`.
    public var sslEnabled: Bool?
    /// Name of the ScaleIO protection domain that holds the storage.
    public var protectionDomain: String?
    /// ScaleIO storage pool, within the protection domain, to use.
    public var storagePool: String?
    /// How storage is provisioned for the volume.
    ///
    /// One of `ThickProvisioned` or `ThinProvisioned`, the default.
    public var storageMode: String?
    /// Name of an existing ScaleIO volume to mount.
    public var volumeName: String?
    /// Filesystem type to mount, such as `ext4` or `xfs`.
    ///
    /// It must be supported by the node's operating system and defaults to `xfs`.
    public var fsType: String?
    /// Whether to force the volume to be mounted read-only.
    ///
    /// Defaults to `false`.
    public var readOnly: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        gateway: String,
        system: String,
        secretRef: LocalObjectReference,
        sslEnabled: Bool? = nil,
        protectionDomain: String? = nil,
        storagePool: String? = nil,
        storageMode: String? = nil,
        volumeName: String? = nil,
        fsType: String? = nil,
        readOnly: Bool? = nil
    ) {
        self.gateway = gateway
        self.system = system
        self.secretRef = secretRef
        self.sslEnabled = sslEnabled
        self.protectionDomain = protectionDomain
        self.storagePool = storagePool
        self.storageMode = storageMode
        self.volumeName = volumeName
        self.fsType = fsType
        self.readOnly = readOnly
    }
}

extension ScaleIOVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ScaleIOVolumeSource",
        zero: ScaleIOVolumeSource(gateway: "", system: "", secretRef: .zero),
        [
            .required("gateway", \.gateway),
            .required("system", \.system),
            .required("secretRef", \.secretRef),
            .optional("sslEnabled", \.sslEnabled, zeroIsAbsent: true),
            .optional("protectionDomain", \.protectionDomain, zeroIsAbsent: true),
            .optional("storagePool", \.storagePool, zeroIsAbsent: true),
            .optional("storageMode", \.storageMode, zeroIsAbsent: true),
            .optional("volumeName", \.volumeName, zeroIsAbsent: true),
            .optional("fsType", \.fsType, zeroIsAbsent: true),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
        ]
    )
}
