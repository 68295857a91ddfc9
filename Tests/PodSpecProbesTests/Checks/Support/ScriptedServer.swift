#if Probes
    import NIOCore
    import NIOHTTP2
    import NIOPosix
    import NIOSSL
    import Synchronization

    /// What a server has seen so far.
    final class RecordBox: Sendable {
        private let value = Mutex(ScriptedServer.Record())

        var record: ScriptedServer.Record { value.withLock { $0 } }

        func update(_ change: (inout ScriptedServer.Record) -> Void) { value.withLock { change(&$0) } }
    }

    /// A real server on an ephemeral port of the loopback interface that does what a script says.
    final class ScriptedServer: Sendable {
        /// What the server has seen.
        struct Record: Sendable {
            var accepted = 0
            var requests: [Request] = []
            var connections: [Connection] = []
            var hello: ClientHello?
        }

        let port: Int
        private let channel: (any Channel)?
        private let box: RecordBox

        var record: Record { box.record }

        /// Starts a server, or finds a port where none listens if the script says so.
        ///
        /// - Parameter substitute: fills in the ports of the texts that are sent, given this server's own.
        init(_ script: Script, substitute: @escaping @Sendable (String, Int) -> String = { text, _ in text }) async throws {
            let box = RecordBox()
            let tls = try script.tls.map { try Self.tlsContext($0, http2: script.http2 ?? false) }
            let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        box.update { $0.accepted += 1 }
                        let pipeline = channel.pipeline.syncOperations
                        if let tls {
                            try pipeline.addHandler(ClientHelloReader(box))
                            try pipeline.addHandler(NIOSSLServerHandler(context: tls))
                        }
                        if script.http2 == true {
                            try pipeline.addHandlers(NIOHTTP2Handler(mode: .server), HTTP2Responder(box))
                        } else {
                            try pipeline.addHandler(ScriptRunner(script, box: box) { substitute($0, channel.localAddress?.port ?? 0) })
                        }
                    }
                }
                .bind(host: script.listen ?? "127.0.0.1", port: 0).get()
            port = channel.localAddress?.port ?? 0
            self.box = box
            if script.state == "closed" {
                try await channel.close()
                self.channel = nil
            } else {
                self.channel = channel
            }
        }

        func stop() async { try? await channel?.close() }

        private static func tlsContext(_ tls: TLS, http2: Bool) throws -> NIOSSLContext {
            let pem = tls.expired == true ? TestCertificate.expired : TestCertificate.valid
            let certificate = try NIOSSLCertificate(bytes: Array(pem.utf8), format: .pem)
            let key = try NIOSSLPrivateKey(bytes: Array(TestCertificate.key.utf8), format: .pem)
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: [.certificate(certificate)],
                privateKey: .privateKey(key)
            )
            switch tls.maxVersion {
            case "1.1":
                configuration.minimumTLSVersion = .tlsv1
                configuration.maximumTLSVersion = .tlsv11
            case "1.2": configuration.maximumTLSVersion = .tlsv12
            default: break
            }
            if tls.requireClientCert == true {
                configuration.certificateVerification = .noHostnameVerification
                configuration.trustRoots = .certificates([certificate])
            }
            if http2 { configuration.applicationProtocols = ["h2"] }
            return try NIOSSLContext(configuration: configuration)
        }
    }
#endif
