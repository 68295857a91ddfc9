extension Probe {
    /// How a probe checks its container.
    public enum Handler: Hashable, Sendable {
        /// A command in the container that must end with 0.
        case exec(ExecAction)
        /// An HTTP request that must be answered with a status from 200 to 399.
        case httpGet(HTTPGetAction)
        /// A TCP port that must accept a connection.
        case tcpSocket(TCPSocketAction)
        /// A gRPC health service that must say it is serving.
        case grpc(GRPCAction)
    }

    /// How the probe checks its container; nil when it says nothing, the first one when it wrongly says several things.
    public var handler: Handler? {
        if let exec { return .exec(exec) }
        if let httpGet { return .httpGet(httpGet) }
        if let tcpSocket { return .tcpSocket(tcpSocket) }
        if let grpc { return .grpc(grpc) }
        return nil
    }
}
