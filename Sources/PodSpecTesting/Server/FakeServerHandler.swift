#if Probes
    internal import NIOCore

    /// Answers the one request of a connection. Probes close theirs after it.
    final class FakeServerHandler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private static let longestHead = 64 << 10
        private let switchboard: Switchboard
        private var head: [UInt8] = []
        private var isAnswered = false

        init(switchboard: Switchboard) { self.switchboard = switchboard }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard !isAnswered else { return }
            head.append(contentsOf: unwrapInboundIn(data).readableBytesView)
            guard head.count <= Self.longestHead else { return context.close(promise: nil) }
            guard head.suffix(4).elementsEqual("\r\n\r\n".utf8) else { return }
            isAnswered = true
            switch switchboard.take() {
            case .healthy: answer(200, "ok", context)
            case .unhealthy(let status): answer(status, "not well", context)
            case .hanging: break
            case .dropping: context.close(promise: nil)
            }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

        private func answer(_ status: Int, _ body: String, _ context: ChannelHandlerContext) {
            let text = "HTTP/1.1 \(status) Fake\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)"
            let channel = context.channel
            context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text))).whenComplete { _ in channel.close(promise: nil) }
        }
    }
#endif
