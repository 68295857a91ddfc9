extension LifecycleHandler {
    /// A hook that runs a command in the container, without a shell around it.
    public static func exec(_ command: String...) -> LifecycleHandler {
        LifecycleHandler(exec: ExecAction(command: command))
    }

    /// A hook that sends an HTTP GET request.
    public static func httpGet(_ path: String? = nil, port: IntOrString, scheme: URIScheme? = nil) -> LifecycleHandler {
        LifecycleHandler(httpGet: HTTPGetAction(port: port, path: path, scheme: scheme))
    }

    /// A hook that waits, in seconds.
    public static func sleep(seconds: Int64) -> LifecycleHandler {
        LifecycleHandler(sleep: SleepAction(seconds: seconds))
    }
}
