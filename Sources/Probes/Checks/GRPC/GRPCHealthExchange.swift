#if Probes
    internal import PodSpec
    internal import NIOCore
    internal import NIOHPACK
    internal import NIOHTTP2

    /// One call of `grpc.health.v1.Health/Check` on one connection.
    final class GRPCHealthExchange {
        /// What became of it.
        enum Ending: Sendable {
            /// The server answered with a health status.
            case health(UInt64)
            /// The call ended otherwise.
            case status(GRPCStatus)
            /// The server does not speak HTTP/2, or not yet: worth another connection.
            case notConnected
            /// The time was over during the call.
            case timedOut
            /// The time was over before the server spoke HTTP/2.
            case timedOutConnecting
        }

        private let promise: EventLoopPromise<Ending>
        private var isConnected = false
        private var httpStatus: Int?
        private var contentType = ""
        private var message: [UInt8] = []

        init(deadline: NIODeadline, loop: any EventLoop, promise: EventLoopPromise<Ending>) {
            self.promise = promise
            let exchange = NIOLoopBound(self, eventLoop: loop)
            let timer = loop.scheduleTask(deadline: deadline) {
                promise.succeed(exchange.value.isConnected ? .timedOut : .timedOutConnecting)
            }
            promise.futureResult.whenComplete { _ in timer.cancel() }
        }

        /// The connection can't be used.
        func giveUp() { end(.status(GRPCStatus(14, "connection error"))) }

        func receive(_ event: HTTP2StreamEvent) {
            switch event {
            case .connected: isConnected = true
            case .fields(let fields, let isLast): receive(fields, isLast: isLast)
            case .data(let bytes, let isLast):
                message += bytes.readableBytesView
                if isLast { end(.status(GRPCStatus(13, "server closed the stream without sending trailers"))) }
            case .reset(let code):
                end(.status(GRPCStatus(code.grpcCode, "stream terminated by RST_STREAM with error code: \(code.shortText)")))
            case .goingAway:
                end(.status(GRPCStatus(14, "the connection is draining")))
            case .closed(let failure):
                end(.status(GRPCStatus(14, "error reading from server: \(failure.text)")))
            }
        }

        private func receive(_ fields: HPACKHeaders, isLast: Bool) {
            if httpStatus == nil {
                httpStatus = fields.first(name: ":status").flatMap(Int.init) ?? 0
                contentType = fields.first(name: "content-type") ?? ""
            }
            let status = GRPCStatus(code: fields.first(name: "grpc-status"), message: fields.first(name: "grpc-message"))
            if status == nil, let httpStatus, httpStatus != 200 { return end(.status(GRPCStatus(httpStatus: httpStatus))) }
            if status == nil, !contentType.lowercased().hasPrefix("application/grpc") {
                return end(.status(GRPCStatus(2, "received unexpected content-type \(GoText.quoted(contentType))")))
            }
            guard isLast else { return }
            end(ending(for: status ?? GRPCStatus(13, "server closed the stream without sending a status")))
        }

        private func ending(for status: GRPCStatus) -> Ending {
            guard status.code == 0 else { return .status(status) }
            guard message.count >= 5 else { return .status(GRPCStatus(13, "received no response message")) }
            guard message[0] == 0 else { return .status(GRPCStatus(13, "the response message is compressed")) }
            let size = message[1..<5].reduce(0) { $0 << 8 | Int($1) }
            guard size == message.count - 5, let health = HealthMessage.status(in: message[5...]) else {
                return .status(GRPCStatus(13, "failed to unmarshal the received message"))
            }
            return .health(health)
        }

        /// Before the server has spoken HTTP/2, no ending is one of the call.
        private func end(_ ending: Ending) { promise.succeed(isConnected ? ending : .notConnected) }
    }

    extension HTTP2ErrorCode {
        /// The gRPC code for a stream that was given up with this one.
        fileprivate var grpcCode: Int {
            switch self {
            case .refusedStream: 14
            case .cancel: 1
            case .enhanceYourCalm: 8
            case .inadequateSecurity: 7
            default: 13
            }
        }
    }
#endif
