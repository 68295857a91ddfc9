extension LifecycleHandler {
    /// What a lifecycle hook does.
    public enum Handler: Hashable, Sendable {
        /// Runs a command in the container.
        case exec(ExecAction)
        /// Sends an HTTP request.
        case httpGet(HTTPGetAction)
        /// Opens a TCP connection. Deprecated in Kubernetes: it is accepted and fails when it runs.
        case tcpSocket(TCPSocketAction)
        /// Waits.
        case sleep(SleepAction)
    }

    /// What the hook does; nil when it says nothing, the first one when it wrongly says several things.
    public var handler: Handler? {
        if let exec { return .exec(exec) }
        if let httpGet { return .httpGet(httpGet) }
        if let tcpSocket { return .tcpSocket(tcpSocket) }
        if let sleep { return .sleep(sleep) }
        return nil
    }
}
