#if Probes
    internal import NIOCore
    internal import NIOPosix
    internal import Synchronization

    /// A server on the loopback interface whose health a test can switch: enough HTTP for probes, and a port for TCP probes.
    ///
    /// ```swift
    /// let server = try await FakeServer.start()
    /// server.health = .hanging
    /// await server.stop()
    /// ```
    public final class FakeServer: Sendable {
        /// The port it listens on, chosen by the system.
        public let port: Int

        private let listener: any Channel
        private let switchboard: Switchboard

        private init(listener: any Channel, port: Int, switchboard: Switchboard) {
            self.listener = listener
            self.port = port
            self.switchboard = switchboard
        }

        /// Starts a healthy server.
        ///
        /// - Throws: what the system says when no port can be had.
        public static func start() async throws -> FakeServer {
            let switchboard = Switchboard()
            let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .serverChannelOption(.backlog, value: 1024)
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(FakeServerHandler(switchboard: switchboard))
                    }
                }
                .bind(host: "127.0.0.1", port: 0).get()
            return FakeServer(listener: listener, port: listener.localAddress?.port ?? 0, switchboard: switchboard)
        }

        /// How requests are answered from now on.
        public var health: Health {
            get { switchboard.health }
            set { switchboard.health = newValue }
        }

        /// How many requests came.
        public var requests: Int { switchboard.requests }

        /// Stops listening; connections are refused from then on.
        public func stop() async { try? await listener.close() }
    }

    /// What the server's connections share.
    final class Switchboard: Sendable {
        private let state = Mutex((health: FakeServer.Health.healthy, requests: 0))

        var health: FakeServer.Health {
            get { state.withLock { $0.health } }
            set { state.withLock { $0.health = newValue } }
        }

        var requests: Int { state.withLock { $0.requests } }

        /// Counts a request and says how to answer it.
        func take() -> FakeServer.Health {
            state.withLock { state in
                state.requests += 1
                return state.health
            }
        }
    }
#endif
