/// An extra IP-to-hostnames line added to the pod's hosts file.
///
/// Kubernetes: `HostAlias` in `core/v1`.
public struct HostAlias: APIObject {
    /// Address that the entry's `hostnames` resolve to.
    ///
    /// Must be a valid IPv4 or IPv6 address.
    public var ip: String
    /// Names that resolve to `ip` inside the pod's containers.
    ///
    /// Each one must be a valid DNS subdomain.
    public var hostnames: [String]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(ip: String, hostnames: [String]? = nil) {
        self.ip = ip
        self.hostnames = hostnames
    }
}

extension HostAlias {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "HostAlias",
        zero: HostAlias(ip: ""),
        [
            .required("ip", \.ip),
            .optional("hostnames", \.hostnames),
        ]
    )
}
