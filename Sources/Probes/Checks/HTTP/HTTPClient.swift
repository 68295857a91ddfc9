#if Probes
    internal import NIOCore
    internal import NIOHTTP2

    /// Makes a request and follows where it leads.
    struct HTTPClient {
        /// Where the container is: its ports are mapped when its host is dialled.
        var target: ProbeTarget
        /// When everything together is over, nil for never.
        var deadline: NIODeadline?
        /// Whether HTTP/2 is spoken without TLS, from the first byte on.
        var usesHTTP2 = false

        /// The last response.
        ///
        /// - Throws: when no response head was received: a failure of the check, never an error.
        func send(_ first: HTTPRequest) async throws(ConnectionFailure) -> HTTPAnswer {
            var request = first
            var earlier: [HTTPRequest] = []
            while true {
                let answer = try await exchange(request, after: earlier)
                switch answer.step {
                case .finish: return answer
                case .fail(let failure, _): throw failure
                case .follow(let next, _):
                    earlier.append(request)
                    request = next
                }
            }
        }

        private func exchange(_ request: HTTPRequest, after earlier: [HTTPRequest]) async throws(ConnectionFailure) -> HTTPAnswer {
            if let problem = request.problem { throw request.describe(problem) }
            let host = request.url.hostName
            let port = target.dialledPort(for: request.dialledPort ?? 0, of: host)
            let dialer = Dialer(host: Punycode.ascii(host), port: port, deadline: deadline)
            do {
                let (deadline, usesHTTP2) = (deadline, usesHTTP2)
                return try await dialer.exchange(timeout: .headersTimedOut) { channel, promise in
                    let exchange = HTTPExchange(
                        request: request,
                        earlier: earlier,
                        deadline: deadline,
                        channel: channel,
                        promise: promise
                    )
                    let pipeline = channel.pipeline.syncOperations
                    guard request.url.scheme == "https" else {
                        return try usesHTTP2 ? pipeline.addHTTP2(exchange) : pipeline.addHandler(HTTP1Handler(exchange))
                    }
                    try TLSClient.install(
                        on: channel,
                        host: host,
                        purpose: .web,
                        onHandshake: { pipeline, negotiated in
                            try negotiated == "h2" ? pipeline.addHTTP2(exchange) : pipeline.addHandler(HTTP1Handler(exchange))
                        },
                        onFailure: exchange.fail
                    )
                }
            } catch {
                throw request.describe(error)
            }
        }
    }
#endif
