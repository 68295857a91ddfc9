/// A raw block volume made available as a device inside a container.
///
/// Kubernetes: `VolumeDevice` in `core/v1`.
public struct VolumeDevice: APIObject {
    /// Name of the pod volume to use.
    ///
    /// Must refer to a persistent volume claim in block mode.
    public var name: String
    /// Path inside the container at which the block device appears, unique within the container.
    public var devicePath: String

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String, devicePath: String) {
        self.name = name
        self.devicePath = devicePath
    }
}

extension VolumeDevice {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "VolumeDevice",
        zero: VolumeDevice(name: "", devicePath: ""),
        [
            .required("name", \.name),
            .required("devicePath", \.devicePath),
        ]
    )
}
