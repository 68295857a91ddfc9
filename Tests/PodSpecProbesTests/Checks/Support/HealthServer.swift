#if Probes
    import NIOCore
    import NIOHPACK
    import NIOHTTP2
    import NIOPosix
    import NIOSSL
    import Synchronization

    /// A gRPC server with the health service, or one that behaves otherwise.
    final class HealthServer: Sendable {
        /// What the server answers.
        enum Behavior: Sendable {
            /// The statuses of services by name.
            case health([String: Int])
            /// SERVING, after a delay.
            case slow(milliseconds: Int)
            /// A code and a message, as they stand in the trailers.
            case error(code: Int, message: String)
            /// Nothing at all.
            case silent
        }

        /// A call as it arrived.
        struct Call: Sendable, Equatable {
            var path: String
            var service: String
            var metadata: [String: [String]]
            var hasDeadline: Bool
        }

        let port: Int
        private let channel: any Channel
        private let callBox = CallBox()

        var calls: [Call] { callBox.calls }

        init(_ behavior: Behavior, tls: Bool = false) async throws {
            let box = callBox
            var context: NIOSSLContext?
            if tls {
                var configuration = TLSConfiguration.makeServerConfiguration(
                    certificateChain: [
                        .certificate(try NIOSSLCertificate(bytes: Array(TestCertificate.valid.utf8), format: .pem))
                    ],
                    privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(TestCertificate.key.utf8), format: .pem))
                )
                configuration.applicationProtocols = ["h2"]
                context = try NIOSSLContext(configuration: configuration)
            }
            channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelInitializer { [context] channel in
                    channel.eventLoop.makeCompletedFuture {
                        let pipeline = channel.pipeline.syncOperations
                        if let context { try pipeline.addHandler(NIOSSLServerHandler(context: context)) }
                        try pipeline.addHandlers(NIOHTTP2Handler(mode: .server), HealthResponder(behavior, box))
                    }
                }
                .bind(host: "127.0.0.1", port: 0).get()
            port = channel.localAddress?.port ?? 0
        }

        func stop() async { try? await channel.close() }
    }

    final class CallBox: Sendable {
        private let value = Mutex<[HealthServer.Call]>([])

        var calls: [HealthServer.Call] { value.withLock { $0 } }

        func append(_ call: HealthServer.Call) { value.withLock { $0.append(call) } }
    }

    /// Answers the calls of one connection.
    private final class HealthResponder: ChannelInboundHandler {
        typealias InboundIn = HTTP2Frame
        typealias OutboundOut = HTTP2Frame

        private let behavior: HealthServer.Behavior
        private let box: CallBox
        private var head: HPACKHeaders = [:]
        private var message: [UInt8] = []

        init(_ behavior: HealthServer.Behavior, _ box: CallBox) {
            self.behavior = behavior
            self.box = box
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let frame = unwrapInboundIn(data)
            switch frame.payload {
            case .headers(let headers):
                head = headers.headers
                message = []
            case .data(let part):
                if case .byteBuffer(let bytes) = part.data { message += bytes.readableBytesView }
                if part.endStream { answer(frame.streamID, context) }
            default: break
            }
        }

        private func answer(_ stream: HTTP2StreamID, _ context: ChannelHandlerContext) {
            // A message of one string field: tag and length, each a byte, then the name.
            let service = String(decoding: message.dropFirst(7), as: UTF8.self)
            let hidden: Set = [":method", ":path", ":scheme", "te", "grpc-timeout"]
            let metadata = Dictionary(grouping: head.filter { !hidden.contains($0.name) }, by: \.name).mapValues { $0.map(\.value) }
            box.append(
                HealthServer.Call(
                    path: head.first(name: ":path") ?? "",
                    service: service,
                    metadata: metadata,
                    hasDeadline: head.contains(name: "grpc-timeout")
                )
            )
            switch behavior {
            case .health(let statuses):
                if let status = statuses[service] {
                    reply(status, stream, context)
                } else {
                    fail(5, "unknown service", stream, context)
                }
            case .slow(let milliseconds):
                let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
                context.eventLoop.scheduleTask(in: .milliseconds(Int64(milliseconds))) {
                    bound.value.0.reply(1, stream, bound.value.1)
                }
            case .error(let code, let message): fail(code, message, stream, context)
            case .silent: break
            }
        }

        private func reply(_ status: Int, _ stream: HTTP2StreamID, _ context: ChannelHandlerContext) {
            guard context.channel.isActive else { return }
            let body: [UInt8] = status == 0 ? [0, 0, 0, 0, 0] : [0, 0, 0, 0, 2, 0x08, UInt8(status)]
            send(.headers(.init(headers: [":status": "200", "content-type": "application/grpc"])), stream, context)
            send(.data(.init(data: .byteBuffer(ByteBuffer(bytes: body)))), stream, context)
            send(.headers(.init(headers: ["grpc-status": "0"], endStream: true)), stream, context)
        }

        private func fail(_ code: Int, _ message: String, _ stream: HTTP2StreamID, _ context: ChannelHandlerContext) {
            let headers: HPACKHeaders = [
                ":status": "200", "content-type": "application/grpc", "grpc-status": "\(code)", "grpc-message": message,
            ]
            send(.headers(.init(headers: headers, endStream: true)), stream, context)
        }

        private func send(_ payload: HTTP2Frame.FramePayload, _ stream: HTTP2StreamID, _ context: ChannelHandlerContext) {
            context.writeAndFlush(wrapOutboundOut(HTTP2Frame(streamID: stream, payload: payload)), promise: nil)
        }
    }
#endif
