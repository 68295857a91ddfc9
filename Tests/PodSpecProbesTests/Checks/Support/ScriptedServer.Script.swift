extension ScriptedServer {
    /// What a server does, in the form of the recorded cases.
    struct Script: Sendable, Decodable {
        var listen: String?
        var state: String?
        var routes: [Route]?
        var onAccept: [Step]?
        var tls: TLS?
        var http2: Bool?

        init(
            routes: [Route]? = nil, onAccept: [Step]? = nil, tls: TLS? = nil, http2: Bool? = nil, listen: String? = nil,
            state: String? = nil
        ) {
            self.routes = routes
            self.onAccept = onAccept
            self.tls = tls
            self.http2 = http2
            self.listen = listen
            self.state = state
        }

        /// Answers every request with the same bytes.
        static func answering(_ response: String, then steps: [Step] = []) -> Script {
            Script(routes: [Route(target: "*", steps: [.send(response)] + steps)])
        }
    }

    struct Route: Sendable, Decodable {
        var target: String
        var steps: [Step]
    }

    struct TLS: Sendable, Decodable {
        var expired: Bool?
        var maxVersion: String?
        var requireClientCert: Bool?
    }

    struct Step: Sendable, Decodable {
        struct Repetition: Sendable, Decodable {
            var text: String
            var count: Int
            var everyMs: Int?
        }

        var send: String?
        var sendRepeat: Repetition?
        var delayMs: Int?
        var rst: Bool?
        var hang: Bool?
        var close: Bool?

        static func send(_ text: String) -> Step { Step(send: text) }
        static let hang = Step(hang: true)
        static let reset = Step(rst: true)
    }

    /// A request as it arrived.
    struct Request: Sendable, Equatable {
        var method: String
        var target: String
        var version: String
        var fields: [[String]]
    }

    /// How a client ended a connection.
    struct Connection: Sendable, Equatable {
        var bytes: Int
        var wasReset: Bool
    }
}
