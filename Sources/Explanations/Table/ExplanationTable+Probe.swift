// Written by Scripts/write-explanations from the documentation comments in Sources/PodSpec/Model/Probe.

extension ExplanationTable {
    static let probe = #"""
        ExecAction: A command to run inside a container.
        .command: Command and its arguments, run from the container's root directory without a shell. An exit code of 0 means
         success, anything else failure.
        GRPCAction: A health check made with the standard gRPC health protocol.
        .port: Port number of the gRPC service, from 1 to 65535.
        .service: Service name to put into the health check request. Defaults to an empty string, which asks about the server as
         a whole.
        .mode: How to connect: `Plaintext`, which is also what absence means, or `TLS`, which doesn't verify the server's
         certificate. Requires the alpha `GRPCContainerProbeTLS` feature gate.
        HTTPGetAction: An HTTP GET request made to a container.
        .path: Path to request on the server. Defaults to `/` when absent.
        .port: Port to connect to, either a number from 1 to 65535 or the name of a container port.
        .host: Host to connect to. Defaults to the pod's IP address; to set only the `Host` header, use `httpHeaders` instead.
        .scheme: Scheme for the connection, `HTTP` or `HTTPS`. Defaults to `HTTP`; with `HTTPS` the certificate isn't verified.
        .httpHeaders: Custom headers to send with the request. The same header may appear more than once.
        .protocol: Wire protocol: `HTTP1`, also used when absent, or `HTTP2`, which is sent in cleartext and needs scheme `HTTP`
         and an empty `host`. Requires the alpha `H2CContainerProbe` feature gate.
        HTTPHeader: A custom header for an HTTP probe or lifecycle request.
        .name: Name of the header field. It is canonicalized upon output, so names that differ only in case are the same header.
        .value: Value of the header field, sent as given.
        Lifecycle: Hooks run after a container starts and before it stops.
        .postStart: Action run right after the container is created. If it fails, the container is terminated and handled
         according to its restart policy.
        .preStop: Action run before the container is terminated on purpose, but not when it exits by itself. Counts against the
         pod's termination grace period; the stop signal follows once it finishes.
        .stopSignal: Signal sent to stop the container, such as `SIGUSR1`. Defaults to the one defined by the image or runtime,
         and may only be set if the pod's `os.name` is set.
        LifecycleHandler: An action run on a container lifecycle event; exactly one supported member is set.
        .exec: Runs a command inside the container. A nonzero exit code is a failure.
        .httpGet: Sends an HTTP GET request to the container.
        .tcpSocket: Not supported for lifecycle hooks, and kept only for compatibility. It isn't rejected, but the hook fails
         when run.
        .sleep: Pauses the container for a given number of seconds.
        Probe: A periodic health check that the kubelet performs on a container.
        .exec: Command to run inside the container; exit status 0 means success. Set exactly one of the four check actions.
        .httpGet: HTTP GET request to send; a status from 200 to 399 means success. Set exactly one of the four check actions.
        .tcpSocket: TCP port to connect to; an open connection means success. Set exactly one of the four check actions.
        .grpc: gRPC health check to perform against a port of the container. Set exactly one of the four check actions.
        .initialDelaySeconds: Seconds to wait after the container starts before the first check. No wait when absent.
        .timeoutSeconds: Seconds after which an unanswered check counts as failed. Defaults to 1, minimum 1.
        .periodSeconds: Seconds between one check and the next. Defaults to 10, minimum 1.
        .successThreshold: Consecutive successes after which the check counts as passed following a failure. Defaults to 1, and
         must be 1 for liveness and startup probes.
        .failureThreshold: Consecutive failures after which the check counts as failed following a success. Defaults to 3,
         minimum 1.
        .terminationGracePeriodSeconds: Seconds the container gets to shut down when this probe fails, overriding the pod's own
         grace period. Minimum 1; not allowed on readiness probes.
        SleepAction: A pause of a given length.
        .seconds: Length of the pause in seconds. Can't be negative, or longer than the pod's termination grace period.
        TCPSocketAction: A check that a TCP connection to a container can be opened.
        .port: Port to connect to, either a number from 1 to 65535 or the name of a container port.
        .host: Host to connect to. Defaults to the pod's IP address.
        URIScheme: The scheme of an HTTP request.
        =HTTP: Plain HTTP.
        =HTTPS: HTTP over TLS, certificates unverified.
        """#
}
