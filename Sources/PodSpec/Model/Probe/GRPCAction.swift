/// A health check made with the standard gRPC health protocol.
///
/// Kubernetes: `GRPCAction` in `core/v1`.
public struct GRPCAction: APIObject {
    /// Port number of the gRPC service, from 1 to 65535.
    public var port: Int32
    /// Service name to put into the health check request.
    ///
    /// Defaults to an empty string, which asks about the server as a whole.
    public var service: String?
    /// How to connect: `Plaintext`, which is also what absence means, or `TLS`, which doesn't verify the server's certificate.
    ///
    /// Requires the alpha `GRPCContainerProbeTLS` feature gate.
    ///
    /// - Since: Kubernetes 1.37
    public var mode: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(port: Int32, service: String? = nil, mode: String? = nil) {
        self.port = port
        self.service = service
        self.mode = mode
    }
}

extension GRPCAction {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "GRPCAction",
        zero: GRPCAction(port: 0),
        [
            .required("port", \.port),
            .optional("service", \.service),
            .optional("mode", \.mode, since: 37),
        ]
    )
}
