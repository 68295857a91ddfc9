#if Probes
    internal import NIOCore

    /// Sends a request of HTTP/1.1 and reads the response.
    final class HTTP1Handler: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let exchange: HTTPExchange
        private var parser = HTTPResponseParser()
        private var hasSent = false

        init(_ exchange: HTTPExchange) { self.exchange = exchange }

        func handlerAdded(context: ChannelHandlerContext) {
            if context.channel.isActive { send(context) }
        }

        func channelActive(context: ChannelHandlerContext) {
            send(context)
            context.fireChannelActive()
        }

        private func send(_ context: ChannelHandlerContext) {
            guard !hasSent else { return }
            hasSent = true
            do {
                let head = try exchange.request.head()
                context.writeAndFlush(wrapOutboundOut(context.channel.allocator.buffer(string: head)), promise: nil)
            } catch {
                exchange.fail(error)
            }
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            parser.append(unwrapInboundIn(data).readableBytesView)
            do {
                while true {
                    switch try parser.next() {
                    case .needsMore: return
                    case .head(let head): parser.bodyLimit = exchange.receive(head)
                    case .complete: return exchange.complete(body: parser.body)
                    }
                }
            } catch {
                exchange.fail(error)
            }
        }

        func channelInactive(context: ChannelHandlerContext) {
            do {
                try parser.end()
                exchange.complete(body: parser.body)
            } catch {
                exchange.fail(error)
            }
            context.fireChannelInactive()
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            guard !error.isTLSTruncation else { return }
            exchange.fail(ConnectionFailure(error, on: context.channel))
        }
    }
#endif
