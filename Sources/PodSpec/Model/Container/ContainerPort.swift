/// A network port that a container listens on.
///
/// Kubernetes: `ContainerPort` in `core/v1`.
public struct ContainerPort: APIObject {
    /// Name that services and probes can use for this port.
    ///
    /// At most 15 lowercase letters, digits and hyphens with at least one letter; must be unique within the pod.
    public var name: String?
    /// Port number to open on the node, from 1 to 65535.
    ///
    /// With host networking it must equal `containerPort`; most containers do not need it.
    public var hostPort: Int32?
    /// Port number on the pod's IP address, from 1 to 65535.
    public var containerPort: Int32
    /// Transport protocol of the port: `TCP`, `UDP` or `SCTP`.
    ///
    /// Defaults to `TCP`.
    public var `protocol`: TransportProtocol?
    /// Node address to bind `hostPort` to.
    ///
    /// All addresses of the node are used when absent.
    public var hostIP: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        containerPort: Int32,
        name: String? = nil,
        hostPort: Int32? = nil,
        protocol: TransportProtocol? = nil,
        hostIP: String? = nil
    ) {
        self.name = name
        self.hostPort = hostPort
        self.containerPort = containerPort
        self.protocol = `protocol`
        self.hostIP = hostIP
    }
}

extension ContainerPort {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ContainerPort",
        zero: ContainerPort(containerPort: 0),
        [
            .optional("name", \.name, zeroIsAbsent: true),
            .optional("hostPort", \.hostPort, zeroIsAbsent: true),
            .required("containerPort", \.containerPort),
            .optional("protocol", \.protocol, zeroIsAbsent: true),
            .optional("hostIP", \.hostIP, zeroIsAbsent: true),
        ]
    )
}
