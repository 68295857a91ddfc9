/// An action run on a container lifecycle event; exactly one supported member is set.
///
/// Kubernetes: `LifecycleHandler` in `core/v1`.
public struct LifecycleHandler: APIObject {
    /// Runs a command inside the container.
    ///
    /// A nonzero exit code is a failure.
    @inlinable @Indirect public var exec: ExecAction?
    /// Sends an HTTP GET request to the container.
    @inlinable @Indirect public var httpGet: HTTPGetAction?
    /// Not supported for lifecycle hooks, and kept only for compatibility.
    ///
    /// It isn't rejected, but the hook fails when run.
    @inlinable @Indirect public var tcpSocket: TCPSocketAction?
    /// Pauses the container for a given number of seconds.
    ///
    /// - Since: Kubernetes 1.29
    @inlinable @Indirect public var sleep: SleepAction?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        exec: ExecAction? = nil,
        httpGet: HTTPGetAction? = nil,
        tcpSocket: TCPSocketAction? = nil,
        sleep: SleepAction? = nil
    ) {
        self.exec = exec
        self.httpGet = httpGet
        self.tcpSocket = tcpSocket
        self.sleep = sleep
    }
}

extension LifecycleHandler {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "LifecycleHandler",
        zero: LifecycleHandler(),
        [
            .optional("exec", \._exec),
            .optional("httpGet", \._httpGet),
            .optional("tcpSocket", \._tcpSocket),
            .optional("sleep", \._sleep, since: 29),
        ]
    )
}
