/// A vSphere virtual disk; deprecated, with operations redirected to the CSI driver.
///
/// Kubernetes: `VsphereVirtualDiskVolumeSource` in `core/v1`.
public struct VsphereVirtualDiskVolumeSource: APIObject {
    /// Path that identifies the virtual disk in vSphere.
    public var volumePath: String
    /// Filesystem type to mount, such as `ext4` or `xfs`.
    ///
    /// It must be supported by the node's operating system and defaults to `ext4`.
    public var fsType: String?
    /// Name of the storage policy based management profile to apply.
    public var storagePolicyName: String?
    /// Identifier of the storage policy profile that belongs to `storagePolicyName`.
    public var storagePolicyID: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        volumePath: String,
        fsType: String? = nil,
        storagePolicyName: String? = nil,
        storagePolicyID: String? = nil
    ) {
        self.volumePath = volumePath
        self.fsType = fsType
        self.storagePolicyName = storagePolicyName
        self.storagePolicyID = storagePolicyID
    }
}

extension VsphereVirtualDiskVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "VsphereVirtualDiskVolumeSource",
        zero: VsphereVirtualDiskVolumeSource(volumePath: ""),
        [
            .required("volumePath", \.volumePath),
            .optional("fsType", \.fsType, zeroIsAbsent: true),
            .optional("storagePolicyName", \.storagePolicyName, zeroIsAbsent: true),
            .optional("storagePolicyID", \.storagePolicyID, zeroIsAbsent: true),
        ]
    )
}
