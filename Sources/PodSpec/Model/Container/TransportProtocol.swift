/// The protocol of a port.
///
/// Kubernetes: `ContainerPort.protocol`.
public struct TransportProtocol: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// TCP.
    public static let tcp = TransportProtocol(rawValue: "TCP")
    /// UDP.
    public static let udp = TransportProtocol(rawValue: "UDP")
    /// SCTP.
    public static let sctp = TransportProtocol(rawValue: "SCTP")

    /// The values that Kubernetes knows.
    public static let known: [TransportProtocol] = [.tcp, .udp, .sctp]
}
