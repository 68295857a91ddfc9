#if Probes
    internal import NIOCore
    internal import NIOSSL
    internal import NIOTLS

    /// TLS as the kubelet has it: at least 1.2, with no certificate verified and none sent.
    enum TLSClient {
        private static let web = Result { try context(protocols: ["h2", "http/1.1"]) }
        private static let grpc = Result { try context(protocols: ["h2"]) }

        /// What is spoken over TLS.
        enum Purpose {
            case web, grpc
        }

        /// Puts TLS onto a new channel.
        ///
        /// - Parameters:
        ///   - host: the name that is told to the server, unless it is an address.
        ///   - onHandshake: runs after the handshake, with the protocol that was negotiated.
        ///   - onFailure: runs when there won't be a handshake.
        static func install(
            on channel: any Channel,
            host: String,
            purpose: Purpose,
            onHandshake: @escaping (ChannelPipeline.SynchronousOperations, String?) throws -> Void,
            onFailure: @escaping (ConnectionFailure) -> Void
        ) throws {
            let context = try (purpose == .web ? web : grpc).get()
            let pipeline = channel.pipeline.syncOperations
            let tls = try NIOSSLClientHandler(context: context, serverHostname: serverName(host))
            try pipeline.addHandlers([
                PlainAnswerDetector(onFailure: onFailure), tls, HandshakeHandler(onHandshake: onHandshake, onFailure: onFailure),
            ])
        }

        private static func context(protocols: [String]) throws -> NIOSSLContext {
            var configuration = TLSConfiguration.makeClientConfiguration()
            configuration.certificateVerification = .none
            configuration.minimumTLSVersion = .tlsv12
            configuration.applicationProtocols = protocols
            // The answer is there by then; a server that doesn't say goodbye is not waited for.
            configuration.shutdownTimeout = .milliseconds(100)
            return try NIOSSLContext(configuration: configuration)
        }

        private static func serverName(_ host: String) -> String? {
            let name = host.hasSuffix(".") ? String(host.dropLast()) : host
            let isName =
                !name.isEmpty && name.utf8.count <= 255 && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: ":") }
            return isName && (try? SocketAddress(ipAddress: name, port: 0)) == nil ? name : nil
        }
    }

    /// Notices a server that answers a handshake in plain HTTP.
    private final class PlainAnswerDetector: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let onFailure: (ConnectionFailure) -> Void
        private var beginning: [UInt8] = []

        init(onFailure: @escaping (ConnectionFailure) -> Void) { self.onFailure = onFailure }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            if beginning.count < 5 {
                beginning += unwrapInboundIn(data).readableBytesView.prefix(5 - beginning.count)
                if beginning.elementsEqual("HTTP/".utf8) {
                    onFailure(ConnectionFailure(.httpResponseToHTTPSClient, "http: server gave HTTP response to HTTPS client"))
                }
            }
            context.fireChannelRead(data)
        }
    }

    /// Waits for the end of the handshake, then makes room for what is spoken.
    private final class HandshakeHandler: ChannelInboundHandler, RemovableChannelHandler {
        typealias InboundIn = ByteBuffer
        private let onHandshake: (ChannelPipeline.SynchronousOperations, String?) throws -> Void
        private let onFailure: (ConnectionFailure) -> Void

        init(
            onHandshake: @escaping (ChannelPipeline.SynchronousOperations, String?) throws -> Void,
            onFailure: @escaping (ConnectionFailure) -> Void
        ) {
            self.onHandshake = onHandshake
            self.onFailure = onFailure
        }

        func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
            guard case .handshakeCompleted(let negotiated)? = event as? TLSUserEvent else {
                return context.fireUserInboundEventTriggered(event)
            }
            do {
                let pipeline = context.pipeline.syncOperations
                try onHandshake(pipeline, negotiated)
                pipeline.removeHandler(self, promise: nil)
            } catch {
                onFailure(ConnectionFailure(error, on: context.channel))
            }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            onFailure(ConnectionFailure(error, on: context.channel))
        }

        func channelInactive(context: ChannelHandlerContext) {
            onFailure(ConnectionFailure(.endOfFile, "EOF"))
            context.fireChannelInactive()
        }
    }

    extension ConnectionFailure {
        /// What an error of the TLS layer means, nil if it isn't one.
        init?(tlsError error: any Error) {
            switch error {
            case NIOSSLError.uncleanShutdown: self.init(.endOfFile, "EOF")
            case NIOSSLError.handshakeFailed(.sslError([.eofDuringHandshake])): self.init(.endOfFile, "EOF")
            case is NIOSSLError, is BoringSSLError: self.init(.tls, Self.explain("\(error)"))
            default: return nil
            }
        }

        /// The library's name for the problem in words: an alert of the peer, or what is wrong with what it sent.
        private static func explain(_ text: String) -> String {
            let marker = "OPENSSL_internal:"
            guard let start = text.firstRange(of: marker)?.upperBound else { return "tls: \(text)" }
            let name = text[start...].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            for prefix in ["SSLV3_ALERT_", "TLSV1_ALERT_"] where name.hasPrefix(prefix) {
                return "remote error: tls: \(words(name.dropFirst(prefix.count)))"
            }
            return "tls: \(words(name))"
        }

        private static func words(_ name: Substring) -> String { name.lowercased().replacing("_", with: " ") }
    }

    extension Error {
        /// Whether the peer ended the connection without ending TLS first, which many servers do.
        var isTLSTruncation: Bool { (self as? NIOSSLError) == .uncleanShutdown }
    }
#endif
