/// A periodic health check that the kubelet performs on a container.
///
/// Kubernetes: `Probe` in `core/v1`.
public struct Probe: APIObject {
    /// Command to run inside the container; exit status 0 means success.
    ///
    /// Set exactly one of the four check actions.
    @inlinable @Indirect public var exec: ExecAction?
    /// HTTP GET request to send; a status from 200 to 399 means success.
    ///
    /// Set exactly one of the four check actions.
    @inlinable @Indirect public var httpGet: HTTPGetAction?
    /// TCP port to connect to; an open connection means success.
    ///
    /// Set exactly one of the four check actions.
    @inlinable @Indirect public var tcpSocket: TCPSocketAction?
    /// gRPC health check to perform against a port of the container.
    ///
    /// Set exactly one of the four check actions.
    @inlinable @Indirect public var grpc: GRPCAction?
    /// Seconds to wait after the container starts before the first check.
    ///
    /// No wait when absent.
    public var initialDelaySeconds: Int32?
    /// Seconds after which an unanswered check counts as failed.
    ///
    /// Defaults to 1, minimum 1.
    public var timeoutSeconds: Int32?
    /// Seconds between one check and the next.
    ///
    /// Defaults to 10, minimum 1.
    public var periodSeconds: Int32?
    /// Consecutive successes after which the check counts as passed following a failure.
    ///
    /// Defaults to 1, and must be 1 for liveness and startup probes.
    public var successThreshold: Int32?
    /// Consecutive failures after which the check counts as failed following a success.
    ///
    /// Defaults to 3, minimum 1.
    public var failureThreshold: Int32?
    /// Seconds the container gets to shut down when this probe fails, overriding the pod's own grace period.
    ///
    /// Minimum 1; not allowed on readiness probes.
    public var terminationGracePeriodSeconds: Int64?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        exec: ExecAction? = nil,
        httpGet: HTTPGetAction? = nil,
        tcpSocket: TCPSocketAction? = nil,
        grpc: GRPCAction? = nil,
        initialDelaySeconds: Int32? = nil,
        timeoutSeconds: Int32? = nil,
        periodSeconds: Int32? = nil,
        successThreshold: Int32? = nil,
        failureThreshold: Int32? = nil,
        terminationGracePeriodSeconds: Int64? = nil
    ) {
        self.exec = exec
        self.httpGet = httpGet
        self.tcpSocket = tcpSocket
        self.grpc = grpc
        self.initialDelaySeconds = initialDelaySeconds
        self.timeoutSeconds = timeoutSeconds
        self.periodSeconds = periodSeconds
        self.successThreshold = successThreshold
        self.failureThreshold = failureThreshold
        self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
    }
}

extension Probe {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "Probe",
        zero: Probe(),
        [
            .optional("exec", \._exec),
            .optional("httpGet", \._httpGet),
            .optional("tcpSocket", \._tcpSocket),
            .optional("grpc", \._grpc),
            .optional("initialDelaySeconds", \.initialDelaySeconds, zeroIsAbsent: true),
            .optional("timeoutSeconds", \.timeoutSeconds, zeroIsAbsent: true),
            .optional("periodSeconds", \.periodSeconds, zeroIsAbsent: true),
            .optional("successThreshold", \.successThreshold, zeroIsAbsent: true),
            .optional("failureThreshold", \.failureThreshold, zeroIsAbsent: true),
            .optional("terminationGracePeriodSeconds", \.terminationGracePeriodSeconds),
        ]
    )
}
