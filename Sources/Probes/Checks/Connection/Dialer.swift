#if Probes
    internal import NIOCore
    internal import NIOPosix

    #if canImport(Darwin)
        internal import Darwin
    #elseif canImport(Musl)
        internal import Musl
    #else
        internal import Glibc
    #endif

    /// Opens the connection a check is about, and closes it when the check's promise is fulfilled.
    struct Dialer {
        /// The host as the check has it: a name, or an address without brackets. Empty means this machine.
        var host: String
        /// The port to dial.
        var port: Int
        /// When the whole attempt is over, nil for never.
        var deadline: NIODeadline?

        /// Host and port in one text.
        var address: String { URLReference.joined(host: host, port: port) }

        /// Runs an exchange on a new connection.
        ///
        /// - Parameters:
        ///   - timeout: what is reported when the deadline passes before the connection stands. After that it is for the exchange to
        ///     watch the time.
        ///   - start: begins the exchange on a connection that stands, on its event loop. Fulfilling the promise ends it.
        /// - Returns: what the promise is fulfilled with. The connection is being closed by then.
        func exchange<Answer: Sendable>(
            timeout: ConnectionFailure,
            start: @escaping @Sendable (any Channel, EventLoopPromise<Answer>) throws -> Void
        ) async throws(ConnectionFailure) -> Answer {
            guard (0...65535).contains(port) else { throw ConnectionFailure(.port, "dial tcp: address \(port): invalid port") }
            let loop = MultiThreadedEventLoopGroup.singleton.next()
            let promise = loop.makePromise(of: Answer.self)
            let timer = deadline.map { loop.scheduleTask(deadline: $0) { promise.fail(timeout) } }
            let bootstrap = ClientBootstrap(group: loop)
                .channelOption(.socketOption(.tcp_nodelay), value: 1)
                // A server may speak first: nothing is read before somebody is there to hear it.
                .channelOption(.autoRead, value: false)
                .connectTimeout(deadline.map { max($0 - .now(), .milliseconds(1)) } ?? .hours(24))
                .channelInitializer { channel in
                    // Also ends an attempt to connect that nobody waits for any more.
                    promise.futureResult.whenComplete { _ in channel.close(promise: nil) }
                    return channel.eventLoop.makeSucceededVoidFuture()
                }
            let connection = connect(bootstrap).flatMapThrowing { channel in
                timer?.cancel()
                try start(channel, promise)
                // Fails only where the connection is closed again, which the exchange was told.
                try? channel.syncOptions?.setOption(.autoRead, value: true)
            }
            connection.whenFailure { error in
                timer?.cancel()
                promise.fail(failure(for: error, timeout: timeout))
            }
            do {
                return try await withTaskCancellationHandler {
                    try await promise.futureResult.get()
                } onCancel: {
                    promise.fail(ConnectionFailure.cancelled)
                }
            } catch {
                throw failure(for: error, timeout: timeout)
            }
        }

        private func connect(_ bootstrap: ClientBootstrap) -> EventLoopFuture<any Channel> {
            // A literal address is dialled as it is, with no other family tried.
            if let address = try? SocketAddress(ipAddress: host.isEmpty ? "127.0.0.1" : host, port: port) {
                return bootstrap.connect(to: address)
            }
            return bootstrap.connect(host: host, port: port)
        }

        private func failure(for error: any Error, timeout: ConnectionFailure) -> ConnectionFailure {
            switch error {
            case let failure as ConnectionFailure: return failure
            case let error as IOError: return failure(errorNumber: error.errnoCode, at: address)
            case ChannelError.connectTimeout: return timeout
            case let error as NIOConnectionError:
                guard let first = error.connectionErrors.first else {
                    return ConnectionFailure(.noSuchHost, "dial tcp: lookup \(host): no such host")
                }
                guard let cause = first.error as? IOError else { return failure(for: first.error, timeout: timeout) }
                // The address that the name stands for, not the name.
                return failure(errorNumber: cause.errnoCode, at: first.target.text)
            default: return ConnectionFailure(.connection, "dial tcp \(address): \(error)")
            }
        }

        private func failure(errorNumber: CInt, at address: String) -> ConnectionFailure {
            switch errorNumber {
            case ECONNREFUSED: ConnectionFailure(.connectionRefused, "dial tcp \(address): connect: connection refused")
            case ECONNRESET, EPIPE: ConnectionFailure(.connectionReset, "dial tcp \(address): connect: connection reset by peer")
            case ETIMEDOUT: ConnectionFailure(.timeout, "dial tcp \(address): i/o timeout")
            case EHOSTUNREACH: ConnectionFailure(.unreachable, "dial tcp \(address): connect: no route to host")
            case ENETUNREACH: ConnectionFailure(.unreachable, "dial tcp \(address): connect: network is unreachable")
            default: ConnectionFailure(.connection, "dial tcp \(address): \(IOError(errnoCode: errorNumber, reason: "connect"))")
            }
        }
    }

    extension SocketAddress {
        /// Address and port in one text.
        var text: String { URLReference.joined(host: ipAddress ?? "?", port: port ?? 0) }
    }

    extension NIODeadline {
        /// The moment a given time from now.
        static func after(_ duration: Duration) -> NIODeadline {
            let (seconds, attoseconds) = duration.components
            let (nanoseconds, overflow) = max(seconds, 0).multipliedReportingOverflow(by: 1_000_000_000)
            guard !overflow, nanoseconds < Int64.max / 2 else { return .distantFuture }
            return .now() + .nanoseconds(nanoseconds + max(attoseconds, 0) / 1_000_000_000)
        }
    }
#endif
