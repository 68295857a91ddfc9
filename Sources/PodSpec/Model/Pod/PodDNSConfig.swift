/// DNS settings of a pod that supplement those derived from its DNS policy.
///
/// Kubernetes: `PodDNSConfig` in `core/v1`.
public struct PodDNSConfig: APIObject {
    /// IP addresses of DNS servers, added to those from the DNS policy with duplicates removed.
    ///
    /// At most 3 are allowed; at least one is required when `dnsPolicy` is `None`.
    public var nameservers: [String]?
    /// Search domains for host name lookup, added to those from the DNS policy with duplicates removed.
    ///
    /// At most 32 are allowed.
    public var searches: [String]?
    /// Resolver options, merged with those from the DNS policy.
    ///
    /// An entry here overrides a policy option of the same name.
    public var options: [PodDNSConfigOption]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(nameservers: [String]? = nil, searches: [String]? = nil, options: [PodDNSConfigOption]? = nil) {
        self.nameservers = nameservers
        self.searches = searches
        self.options = options
    }
}

extension PodDNSConfig {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodDNSConfig",
        zero: PodDNSConfig(),
        [
            .optional("nameservers", \.nameservers),
            .optional("searches", \.searches),
            .optional("options", \.options),
        ]
    )
}
