#if Probes
    internal import NIOCore
    internal import NIOHPACK
    internal import NIOHTTP2

    /// What happens to the single stream that a check opens on an HTTP/2 connection.
    enum HTTP2StreamEvent {
        /// The server's settings have come: it speaks HTTP/2.
        case connected
        /// Fields, before or after the body; interim responses are left out.
        case fields(HPACKHeaders, isLast: Bool)
        /// A part of the body.
        case data(ByteBuffer, isLast: Bool)
        /// The server gave the stream up.
        case reset(HTTP2ErrorCode)
        /// The server gives the connection up, and won't answer this stream.
        case goingAway(HTTP2ErrorCode)
        /// The connection ended.
        case closed(ConnectionFailure)
    }

    /// Sends one request on a connection's first stream and tells what comes back.
    final class HTTP2StreamHandler: ChannelInboundHandler {
        typealias InboundIn = HTTP2Frame
        typealias OutboundOut = HTTP2Frame

        private let fields: HPACKHeaders
        private let body: ByteBuffer?
        private let onEvent: (HTTP2StreamEvent) -> Void
        private let stream = HTTP2StreamID(1)
        private var isConnected = false

        /// Makes a handler that sends its request as soon as it is part of a pipeline.
        init(fields: HPACKHeaders, body: ByteBuffer?, onEvent: @escaping (HTTP2StreamEvent) -> Void) {
            self.fields = fields
            self.body = body
            self.onEvent = onEvent
        }

        func handlerAdded(context: ChannelHandlerContext) {
            let head = HTTP2Frame(
                streamID: stream,
                payload: .headers(.init(headers: fields, endStream: body == nil))
            )
            context.write(wrapOutboundOut(head), promise: nil)
            if let body {
                let data = HTTP2Frame(streamID: stream, payload: .data(.init(data: .byteBuffer(body), endStream: true)))
                context.write(wrapOutboundOut(data), promise: nil)
            }
            context.flush()
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let frame = unwrapInboundIn(data)
            switch frame.payload {
            case .settings(.settings) where !isConnected:
                isConnected = true
                onEvent(.connected)
            case .headers(let headers) where frame.streamID == stream:
                let status = headers.headers.first(name: ":status") ?? ""
                guard status.count != 3 || !status.hasPrefix("1") else { return }
                onEvent(.fields(headers.headers, isLast: headers.endStream))
            case .data(let part) where frame.streamID == stream:
                guard case .byteBuffer(let bytes) = part.data else { return }
                onEvent(.data(bytes, isLast: part.endStream))
            case .rstStream(let code) where frame.streamID == stream:
                onEvent(.reset(code))
            case .goAway(let last, let code, _) where last < stream || code != .noError:
                onEvent(.goingAway(code))
            default:
                break
            }
        }

        func channelInactive(context: ChannelHandlerContext) {
            onEvent(.closed(ConnectionFailure(.endOfFile, "EOF")))
            context.fireChannelInactive()
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            if error is NIOHTTP2Errors.StreamClosed || error.isTLSTruncation { return }
            onEvent(.closed(ConnectionFailure(error, on: context.channel)))
        }
    }
#endif
