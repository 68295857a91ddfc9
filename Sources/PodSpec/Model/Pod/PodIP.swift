/// One IP address assigned to a pod.
///
/// Kubernetes: `PodIP` in `core/v1`.
public struct PodIP: APIObject {
    /// Address of the pod, in IPv4 or IPv6 notation.
    public var ip: String

    /// Makes a value from its fields; what isn't given is absent.
    public init(ip: String) {
        self.ip = ip
    }
}

extension PodIP {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodIP",
        zero: PodIP(ip: ""),
        [
            .required("ip", \.ip)
        ]
    )
}
