#if Probes
    internal import NIOCore
    internal import NIOHPACK
    public import PodSpec

    /// Asks a gRPC server for its health: success when it is serving, in every other case a failure.
    ///
    /// The connection is plaintext HTTP/2, or TLS without verification in the mode of that name. A server that can't be reached is
    /// tried again until the timeout, so that failure is a slow one. There are no errors.
    /// Kubernetes: `GRPCAction` as run by the kubelet.
    public struct GRPCCheck: ProbeCheck {
        private let action: GRPCAction
        private let target: ProbeTarget

        /// Makes a check of a service.
        ///
        /// - Parameters:
        ///   - action: the probe's action.
        ///   - target: where the container is. A mapped port is dialled in place of the manifest's, which the server is still told.
        public init(_ action: GRPCAction, target: ProbeTarget = ProbeTarget()) {
            self.action = action
            self.target = target
        }

        public func check(timeout: Duration) async -> ProbeOutcome {
            let deadline = ContinuousClock.now + timeout
            let dialer = Dialer(host: target.host, port: target.port(for: Int(action.port)), deadline: .after(timeout))
            var pause = Duration.seconds(1)
            while true {
                if let outcome = await attempt(dialer, timeout: timeout) { return outcome }
                try? await Task.sleep(until: min(ContinuousClock.now + pause, deadline), clock: .continuous)
                guard ContinuousClock.now < deadline, !Task.isCancelled else { return notConnected(dialer, timeout) }
                pause = pause * 8 / 5
            }
        }

        /// What came of a connection, nil if it is worth another.
        private func attempt(_ dialer: Dialer, timeout: Duration) async -> ProbeOutcome? {
            let late = ConnectionFailure(.timeout, "")
            let fields = fields(timeout: timeout)
            let (service, usesTLS) = (action.service ?? "", action.mode == "TLS")
            let ending: GRPCHealthExchange.Ending
            do {
                ending = try await dialer.exchange(timeout: late) { channel, promise in
                    let exchange = GRPCHealthExchange(
                        deadline: dialer.deadline ?? .distantFuture,
                        loop: channel.eventLoop,
                        promise: promise
                    )
                    let request = channel.allocator.buffer(bytes: HealthMessage.request(service: service))
                    guard usesTLS else {
                        return try channel.pipeline.syncOperations.addHTTP2(fields: fields, body: request, onEvent: exchange.receive)
                    }
                    try TLSClient.install(
                        on: channel,
                        host: dialer.host,
                        purpose: .grpc,
                        onHandshake: { pipeline, _ in
                            try pipeline.addHTTP2(fields: fields, body: request, onEvent: exchange.receive)
                        },
                        onFailure: { _ in exchange.giveUp() }
                    )
                }
            } catch {
                return error.errorClass == .timeout ? notConnected(dialer, timeout) : nil
            }
            return outcome(of: ending, dialer, timeout)
        }

        private func outcome(of ending: GRPCHealthExchange.Ending, _ dialer: Dialer, _ timeout: Duration) -> ProbeOutcome? {
            switch ending {
            case .health(1):
                return .success("service healthy")
            case .health(let status):
                return .failure("service unhealthy (responded with \(GoText.quoted(HealthMessage.name(ofStatus: status))))")
            case .status(let status) where status.code == GRPCStatus.unimplemented:
                let text = "error: this server does not implement the grpc health protocol (grpc.health.v1.Health): \(status.message)"
                return .failure(text, errorClass: .rpc)
            case .status(let status) where status.code != GRPCStatus.deadlineExceeded:
                let text = "error: health rpc probe failed: rpc error: code = \(status.name) desc = \(status.message)"
                return .failure(text, errorClass: .rpc)
            case .status, .timedOut:
                return .failure("timeout: health rpc did not complete within \(timeout.kubernetesText)", errorClass: .timeout)
            case .timedOutConnecting:
                return notConnected(dialer, timeout)
            case .notConnected:
                return nil
            }
        }

        private func notConnected(_ dialer: Dialer, _ timeout: Duration) -> ProbeOutcome {
            let text =
                "timeout: failed to connect service \(GoText.quoted(dialer.address)) within \(timeout.kubernetesText): context deadline exceeded"
            return .failure(text, errorClass: .timeout)
        }

        private func fields(timeout: Duration) -> HPACKHeaders {
            [
                ":method": "POST",
                ":scheme": action.mode == "TLS" ? "https" : "http",
                ":path": "/grpc.health.v1.Health/Check",
                ":authority": URLReference.joined(host: target.host, port: Int(action.port)),
                "content-type": "application/grpc",
                "user-agent": "kube-probe/1.36 grpc-go/1.78.0",
                "te": "trailers",
                "grpc-timeout": "\(min(timeout.wholeMilliseconds, 99_999_999))m",
            ]
        }
    }

    extension Duration {
        /// The duration in milliseconds, cut and at most what fits.
        fileprivate var wholeMilliseconds: Int64 {
            let (seconds, attoseconds) = components
            guard seconds < Int64.max / 1000 else { return .max }
            return seconds * 1000 + attoseconds / 1_000_000_000_000_000
        }
    }
#endif
