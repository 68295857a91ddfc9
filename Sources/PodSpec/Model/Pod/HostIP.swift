/// One IP address of the node that a pod runs on.
///
/// Kubernetes: `HostIP` in `core/v1`.
public struct HostIP: APIObject {
    /// Address of the node, in IPv4 or IPv6 notation.
    ///
    /// - Since: Kubernetes 1.28
    public var ip: String

    /// Makes a value from its fields; what isn't given is absent.
    public init(ip: String) {
        self.ip = ip
    }
}

extension HostIP {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "HostIP",
        zero: HostIP(ip: ""),
        [
            .required("ip", \.ip, since: 28)
        ]
    )
}
