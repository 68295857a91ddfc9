extension Probe {
    /// A probe that sends an HTTP GET request; a status from 200 to 399 is a success.
    ///
    /// What isn't given has the defaults of ``Probe``.
    public static func httpGet(
        _ path: String? = nil,
        port: IntOrString,
        scheme: URIScheme? = nil,
        initialDelaySeconds: Int32? = nil,
        timeoutSeconds: Int32? = nil,
        periodSeconds: Int32? = nil,
        successThreshold: Int32? = nil,
        failureThreshold: Int32? = nil
    ) -> Probe {
        Probe(
            httpGet: HTTPGetAction(port: port, path: path, scheme: scheme),
            initialDelaySeconds: initialDelaySeconds,
            timeoutSeconds: timeoutSeconds,
            periodSeconds: periodSeconds,
            successThreshold: successThreshold,
            failureThreshold: failureThreshold
        )
    }

    /// A probe that opens a TCP connection.
    ///
    /// What isn't given has the defaults of ``Probe``.
    public static func tcpSocket(
        port: IntOrString,
        initialDelaySeconds: Int32? = nil,
        timeoutSeconds: Int32? = nil,
        periodSeconds: Int32? = nil,
        successThreshold: Int32? = nil,
        failureThreshold: Int32? = nil
    ) -> Probe {
        Probe(
            tcpSocket: TCPSocketAction(port: port),
            initialDelaySeconds: initialDelaySeconds,
            timeoutSeconds: timeoutSeconds,
            periodSeconds: periodSeconds,
            successThreshold: successThreshold,
            failureThreshold: failureThreshold
        )
    }

    /// A probe that asks the gRPC health service; without a name it asks for the server as a whole.
    ///
    /// What isn't given has the defaults of ``Probe``.
    public static func grpc(
        port: Int32,
        service: String? = nil,
        initialDelaySeconds: Int32? = nil,
        timeoutSeconds: Int32? = nil,
        periodSeconds: Int32? = nil,
        successThreshold: Int32? = nil,
        failureThreshold: Int32? = nil
    ) -> Probe {
        Probe(
            grpc: GRPCAction(port: port, service: service),
            initialDelaySeconds: initialDelaySeconds,
            timeoutSeconds: timeoutSeconds,
            periodSeconds: periodSeconds,
            successThreshold: successThreshold,
            failureThreshold: failureThreshold
        )
    }

    /// A probe that runs a command in the container; exit status 0 is a success. There is no shell around it.
    ///
    /// What isn't given has the defaults of ``Probe``.
    public static func exec(
        _ command: String...,
        initialDelaySeconds: Int32? = nil,
        timeoutSeconds: Int32? = nil,
        periodSeconds: Int32? = nil,
        successThreshold: Int32? = nil,
        failureThreshold: Int32? = nil
    ) -> Probe {
        Probe(
            exec: ExecAction(command: command),
            initialDelaySeconds: initialDelaySeconds,
            timeoutSeconds: timeoutSeconds,
            periodSeconds: periodSeconds,
            successThreshold: successThreshold,
            failureThreshold: failureThreshold
        )
    }
}
