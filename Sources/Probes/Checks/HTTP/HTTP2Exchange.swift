#if Probes
    internal import NIOCore
    internal import NIOHPACK
    internal import NIOHTTP2

    extension ChannelPipeline.SynchronousOperations {
        /// Carries an exchange over HTTP/2.
        func addHTTP2(_ exchange: HTTPExchange) throws {
            let fields = try exchange.request.http2Fields()
            let response = HTTP2Response(exchange)
            try addHTTP2(fields: HPACKHeaders(fields.map { ($0.name, $0.value) }), body: nil) { response.receive($0) }
        }

        /// Makes the connection one of HTTP/2 with a single stream.
        func addHTTP2(fields: HPACKHeaders, body: ByteBuffer?, onEvent: @escaping (HTTP2StreamEvent) -> Void) throws {
            let http2 = NIOHTTP2Handler(
                mode: .client,
                initialSettings: [HTTP2Setting(parameter: .enablePush, value: 0)],
                headerBlockValidation: .disabled,
                contentLengthValidation: .disabled
            )
            try addHandlers([http2, HTTP2StreamHandler(fields: fields, body: body, onEvent: onEvent)])
        }
    }

    /// A response as it arrives on a stream.
    ///
    /// A class, since ending the exchange closes the connection, which tells about it before the call returns.
    private final class HTTP2Response {
        private let exchange: HTTPExchange
        private var body: [UInt8] = []
        private var bodyLimit = 0
        private var contentLength: Int?
        private var hasHead = false

        init(_ exchange: HTTPExchange) { self.exchange = exchange }

        func receive(_ event: HTTP2StreamEvent) {
            switch event {
            case .connected:
                break
            case .fields(let fields, let isLast):
                guard !hasHead else { return finish(isLast) }
                guard let status = fields.first(name: ":status").flatMap(Int.init) else {
                    return exchange.fail(
                        ConnectionFailure(.malformedResponse, "malformed response from server: missing status pseudo header"))
                }
                hasHead = true
                contentLength = fields.first(name: "content-length").flatMap(Int.init)
                bodyLimit = exchange.receive(
                    HTTPResponseHead(status: status, location: fields.first(name: "location"), contentLength: contentLength)
                )
                if bodyLimit == 0 { exchange.complete(body: []) }
                finish(isLast)
            case .data(let bytes, let isLast):
                body += bytes.readableBytesView.prefix(max(bodyLimit - body.count, 0))
                if body.count >= bodyLimit { exchange.complete(body: body) }
                finish(isLast)
            case .reset(let code):
                exchange.fail(ConnectionFailure(.http2, "stream error: stream ID 1; \(code.shortText); received from peer"))
            case .goingAway(let code):
                exchange.fail(ConnectionFailure(.http2, "http2: server sent GOAWAY and closed the connection; \(code.shortText)"))
            case .closed(let failure):
                exchange.fail(hasHead && failure.errorClass == .endOfFile ? ConnectionFailure(.unexpectedEOF, "unexpected EOF") : failure)
            }
        }

        private func finish(_ isLast: Bool) {
            guard isLast else { return }
            if let contentLength, body.count < min(contentLength, bodyLimit) {
                exchange.fail(ConnectionFailure(.bodyReadError, "unexpected EOF"))
            } else {
                exchange.complete(body: body)
            }
        }
    }

    extension HTTP2ErrorCode {
        /// The code's name in RFC 9113.
        var shortText: String {
            let names = [
                "NO_ERROR", "PROTOCOL_ERROR", "INTERNAL_ERROR", "FLOW_CONTROL_ERROR", "SETTINGS_TIMEOUT", "STREAM_CLOSED",
                "FRAME_SIZE_ERROR", "REFUSED_STREAM", "CANCEL", "COMPRESSION_ERROR", "CONNECT_ERROR", "ENHANCE_YOUR_CALM",
                "INADEQUATE_SECURITY", "HTTP_1_1_REQUIRED",
            ]
            return names.indices.contains(networkCode) ? names[networkCode] : "code \(networkCode)"
        }
    }
#endif
