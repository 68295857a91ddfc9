/// A volume provisioned by an exec-based FlexVolume plugin; deprecated in favor of CSI drivers.
///
/// Kubernetes: `FlexVolumeSource` in `core/v1`.
public struct FlexVolumeSource: APIObject {
    /// Name of the FlexVolume driver that handles this volume.
    public var driver: String
    /// Filesystem type to mount, such as `ext4`.
    ///
    /// When absent, the driver's script decides.
    public var fsType: String?
    /// Secret, in the pod's namespace, whose values are handed to the driver scripts.
    ///
    /// Leave it out if the driver needs no credentials; every key of the secret is passed.
    @inlinable @Indirect public var secretRef: LocalObjectReference?
    /// Whether to force the volume to be mounted read-only.
    ///
    /// Defaults to `false`.
    public var readOnly: Bool?
    /// Additional driver-specific options, passed to the driver as key-value pairs.
    public var options: [String: String]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        driver: String,
        fsType: String? = nil,
        secretRef: LocalObjectReference? = nil,
        readOnly: Bool? = nil,
        options: [String: String]? = nil
    ) {
        self.driver = driver
        self.fsType = fsType
        self.secretRef = secretRef
        self.readOnly = readOnly
        self.options = options
    }
}

extension FlexVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "FlexVolumeSource",
        zero: FlexVolumeSource(driver: ""),
        [
            .required("driver", \.driver),
            .optional("fsType", \.fsType, zeroIsAbsent: true),
            .optional("secretRef", \._secretRef),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
            .optional("options", \.options),
        ]
    )
}
