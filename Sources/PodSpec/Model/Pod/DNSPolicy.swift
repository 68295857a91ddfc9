/// Where a pod's DNS settings come from.
///
/// Kubernetes: `PodSpec.dnsPolicy`.
public struct DNSPolicy: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The cluster's DNS, also on the host network.
    public static let clusterFirstWithHostNet = DNSPolicy(rawValue: "ClusterFirstWithHostNet")
    /// The cluster's DNS, the node's for other names.
    public static let clusterFirst = DNSPolicy(rawValue: "ClusterFirst")
    /// The node's DNS settings.
    public static let `default` = DNSPolicy(rawValue: "Default")
    /// Only what `dnsConfig` gives.
    public static let none = DNSPolicy(rawValue: "None")

    /// The values that Kubernetes knows.
    public static let known: [DNSPolicy] = [.clusterFirstWithHostNet, .clusterFirst, .default, .none]
}
