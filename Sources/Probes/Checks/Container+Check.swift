#if Probes
    public import PodSpec

    extension Container {
        /// The check that a probe of this container asks for: the first of exec, httpGet, tcpSocket and grpc.
        ///
        /// A probe that names none has a check that is always an error, as in the kubelet.
        ///
        /// - Parameters:
        ///   - probe: a probe of this container.
        ///   - target: where the container is reached.
        public func check(for probe: Probe, target: ProbeTarget = ProbeTarget()) -> any ProbeCheck {
            if let exec = probe.exec { return ExecCheck(exec, environment: env ?? [], target: target) }
            if let httpGet = probe.httpGet { return HTTPGetCheck(httpGet, ports: ports ?? [], target: target) }
            if let tcpSocket = probe.tcpSocket { return TCPSocketCheck(tcpSocket, ports: ports ?? [], target: target) }
            if let grpc = probe.grpc { return GRPCCheck(grpc, target: target) }
            return MissingCheck(container: name)
        }
    }

    /// What a probe without a handler runs.
    private struct MissingCheck: ProbeCheck {
        var container: String

        func check(timeout: Duration) async -> ProbeOutcome {
            .error("the probe of container \(GoText.quoted(container)) names no handler", errorClass: .missingHandler)
        }
    }
#endif
