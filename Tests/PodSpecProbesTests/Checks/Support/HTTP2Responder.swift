#if Probes
    import NIOCore
    import NIOHPACK
    import NIOHTTP2

    /// Answers every HTTP/2 request with 200 and `ok`.
    final class HTTP2Responder: ChannelInboundHandler {
        typealias InboundIn = HTTP2Frame
        typealias OutboundOut = HTTP2Frame
        private let box: RecordBox

        init(_ box: RecordBox) { self.box = box }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let frame = unwrapInboundIn(data)
            guard case .headers(let head) = frame.payload else { return }
            let fields = head.headers.filter { ![":method", ":path", ":scheme"].contains($0.name) }.map { [$0.name, $0.value] }
            let request = ScriptedServer.Request(
                method: head.headers.first(name: ":method") ?? "",
                target: head.headers.first(name: ":path") ?? "",
                version: "HTTP/2.0",
                fields: fields.sorted { $0[0] < $1[0] }
            )
            box.update { $0.requests.append(request) }
            send(.headers(.init(headers: [":status": "200", "content-length": "2"])), on: frame.streamID, context)
            send(.data(.init(data: .byteBuffer(ByteBuffer(string: "ok")), endStream: true)), on: frame.streamID, context)
            context.flush()
        }

        private func send(_ payload: HTTP2Frame.FramePayload, on stream: HTTP2StreamID, _ context: ChannelHandlerContext) {
            context.write(wrapOutboundOut(HTTP2Frame(streamID: stream, payload: payload)), promise: nil)
        }
    }
#endif
