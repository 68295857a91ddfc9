/// A kernel parameter to set for a pod.
///
/// Kubernetes: `Sysctl` in `core/v1`.
public struct Sysctl: APIObject {
    /// Name of the kernel parameter, such as `net.ipv4.ip_local_port_range`.
    public var name: String
    /// Value to set for the kernel parameter, always given as a string.
    public var value: String

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

extension Sysctl {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "Sysctl",
        zero: Sysctl(name: "", value: ""),
        [
            .required("name", \.name),
            .required("value", \.value),
        ]
    )
}
