#if Probes
    internal import NIOCore

    /// What came back for a request.
    struct HTTPAnswer: Sendable {
        /// What the response leads to.
        var step: HTTPStep
        /// Its status.
        var status: Int
        /// The beginning of its body.
        var body: [UInt8]
        /// Why the body could not be read, nil if it could.
        var bodyFailure: ConnectionFailure?
    }

    /// One request and its response on one connection, whichever version of HTTP it turns out to be.
    ///
    /// Lives on the connection's event loop. The first of its endings counts, and ends the connection.
    final class HTTPExchange {
        let request: HTTPRequest
        private let earlier: [HTTPRequest]
        private let promise: EventLoopPromise<HTTPAnswer>
        private var answer: HTTPAnswer?

        init(
            request: HTTPRequest,
            earlier: [HTTPRequest],
            deadline: NIODeadline?,
            channel: any Channel,
            promise: EventLoopPromise<HTTPAnswer>
        ) {
            self.request = request
            self.earlier = earlier
            self.promise = promise
            guard let deadline else { return }
            let exchange = NIOLoopBound(self, eventLoop: channel.eventLoop)
            let timer = channel.eventLoop.scheduleTask(deadline: deadline) { exchange.value.timeOut() }
            promise.futureResult.whenComplete { _ in timer.cancel() }
        }

        /// Takes the head of the response and says how much of the body is wanted.
        func receive(_ head: HTTPResponseHead) -> Int {
            let step = request.step(after: head, earlier: earlier)
            answer = HTTPAnswer(step: step, status: head.status, body: [])
            return switch step {
            case .finish: 10_240
            case .follow(_, let readsBody), .fail(_, let readsBody): readsBody ? 2_048 : 0
            }
        }

        /// Ends the exchange with a body.
        func complete(body: [UInt8]) {
            guard var answer else { return }
            answer.body = body
            promise.succeed(answer)
        }

        /// Ends the exchange because of a failure: of the body if the head has come, else of the whole.
        func fail(_ failure: ConnectionFailure) {
            guard var answer else {
                promise.fail(failure)
                return
            }
            answer.bodyFailure = ConnectionFailure(.bodyReadError, failure.text)
            promise.succeed(answer)
        }

        private func timeOut() { fail(answer == nil ? .headersTimedOut : .bodyTimedOut) }
    }

    extension ConnectionFailure {
        /// The deadline passed before the response's head was complete.
        static let headersTimedOut = ConnectionFailure(
            .timeoutAwaitingHeaders,
            "context deadline exceeded (Client.Timeout exceeded while awaiting headers)"
        )

        /// The deadline passed before as much of the body was read as is wanted.
        static let bodyTimedOut = ConnectionFailure(
            .bodyReadError,
            "context deadline exceeded (Client.Timeout or context cancellation while reading body)"
        )

        /// What an error of a connection that stood means.
        init(_ error: any Error, on channel: any Channel) {
            switch error {
            case let failure as ConnectionFailure: self = failure
            case let error as IOError where error.isReset:
                let ends = [channel.localAddress, channel.remoteAddress].map { $0.map(\.text) ?? "?" }
                self.init(.connectionReset, "read tcp \(ends[0])->\(ends[1]): read: connection reset by peer")
            default:
                self = ConnectionFailure(tlsError: error) ?? ConnectionFailure(.connection, "\(error)")
            }
        }
    }
#endif
