/// A check that a TCP connection to a container can be opened.
///
/// Kubernetes: `TCPSocketAction` in `core/v1`.
public struct TCPSocketAction: APIObject {
    /// Port to connect to, either a number from 1 to 65535 or the name of a container port.
    public var port: IntOrString
    /// Host to connect to.
    ///
    /// Defaults to the pod's IP address.
    public var host: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(port: IntOrString, host: String? = nil) {
        self.port = port
        self.host = host
    }
}

extension TCPSocketAction {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "TCPSocketAction",
        zero: TCPSocketAction(port: 0),
        [
            .required("port", \.port),
            .optional("host", \.host, zeroIsAbsent: true),
        ]
    )
}
