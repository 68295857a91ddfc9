internal import PodSpec

/// What a response says before its body, as far as a check needs it.
struct HTTPResponseHead: Hashable, Sendable {
    /// The three digits of the status line.
    var status: Int
    /// Where a redirect leads.
    var location: String?
    /// The length of the body, where the response tells it.
    var contentLength: Int?
    /// How the end of the body is found.
    var framing: Framing

    /// How the end of a body is found.
    enum Framing: Hashable, Sendable {
        /// There is no body.
        case empty
        /// After a number of bytes.
        case length(Int)
        /// At a chunk of size 0.
        case chunked
        /// At the end of the connection.
        case untilClose
    }

    /// Makes the head of an HTTP/1 response from its fields.
    init(status: Int, isVersion1Point0: Bool, fields: HTTPFields) throws(ConnectionFailure) {
        self.status = status
        location = fields.first("Location")
        let codings = isVersion1Point0 ? [] : fields["Transfer-Encoding"]
        guard codings.count <= 1, codings.first.map({ $0.lowercased() == "chunked" }) ?? true else {
            throw .malformed("unsupported transfer encoding: \(GoText.quoted(codings.joined(separator: ", ")))")
        }
        let isChunked = !codings.isEmpty
        contentLength = try Self.length(fields["Content-Length"])
        if status == 101, !(fields.first("Upgrade") ?? "").isEmpty, fields.contains(token: "upgrade", in: "Connection") {
            framing = .untilClose
        } else if status / 100 == 1 || status == 204 || status == 304 {
            framing = .empty
        } else if isChunked {
            framing = .chunked
        } else if let contentLength {
            framing = .length(contentLength)
        } else {
            framing = .untilClose
        }
        if isChunked { contentLength = nil }
        if framing == .empty { contentLength = 0 }
    }

    /// Makes the head of an HTTP/2 response.
    init(status: Int, location: String?, contentLength: Int?) {
        self.status = status
        self.location = location
        self.contentLength = contentLength
        framing = .untilClose
    }

    private static func length(_ values: [String]) throws(ConnectionFailure) -> Int? {
        let texts = Set(values.map { HTTPText.trimmed($0.utf8) })
        guard let text = texts.first else { return nil }
        guard texts.count == 1 else {
            throw .malformed("http: message cannot contain multiple Content-Length headers; got \(values)")
        }
        guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let length = Int(text) else {
            throw .malformed("bad Content-Length \(GoText.quoted(text))")
        }
        return length
    }
}

extension ConnectionFailure {
    /// The response is no HTTP.
    static func malformed(_ text: String) -> ConnectionFailure {
        ConnectionFailure(.malformedResponse, "net/http: HTTP/1.x transport connection broken: \(text)")
    }
}
