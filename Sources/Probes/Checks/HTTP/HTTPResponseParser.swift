internal import PodSpec

/// Reads an HTTP/1 response as it arrives, with the tolerance and the limits of the kubelet's client.
///
/// Interim responses are skipped. Of the head only what a check needs is kept, of the body only its beginning, so that no server
/// can make it grow.
struct HTTPResponseParser {
    /// What has become of the response.
    enum Progress: Hashable, Sendable {
        /// More bytes are needed.
        case needsMore
        /// The head is complete: `bodyLimit` may be set before going on.
        case head(HTTPResponseHead)
        /// As much of the body is read as is wanted, or all of it.
        case complete
    }

    /// How many bytes of the body are read at most.
    var bodyLimit = 10_240
    /// The body so far.
    private(set) var body: [UInt8] = []
    /// The head, once it is complete.
    private(set) var head: HTTPResponseHead?
    /// Whether anything arrived at all.
    private(set) var hasBegun = false

    private enum State {
        case statusLine
        case fields(StatusLine)
        case rest(length: Int?)
        case chunks(HTTPChunkParser)
        case complete
    }

    private struct StatusLine {
        var status: Int
        var isVersion1Point0: Bool
    }

    /// How many bytes all heads together may have.
    private static let headLimit = 10 << 20

    private var state = State.statusLine
    private var line: [UInt8] = []
    private var headSize = 0
    private var fields = HTTPFieldLines()
    private var unread: [UInt8] = []

    /// Takes what arrived.
    mutating func append(_ bytes: some Sequence<UInt8>) { unread += bytes }

    /// Reads on through what arrived.
    mutating func next() throws(ConnectionFailure) -> Progress {
        var input = unread[...]
        defer { unread = Array(input) }
        hasBegun = hasBegun || !input.isEmpty
        while true {
            switch state {
            case .statusLine:
                guard let line = try nextLine(&input) else { return .needsMore }
                state = .fields(try Self.statusLine(line))
            case .fields(let status):
                guard let line = try nextLine(&input) else { return .needsMore }
                guard try fields.append(line) else {
                    if let head = try finishHead(status) { return .head(head) }
                    continue
                }
            case .rest(let length):
                let wanted = min(length ?? .max, bodyLimit - body.count)
                let part = input.prefix(max(wanted, 0))
                body += part
                input = input.dropFirst(part.count)
                let missing = length.map { $0 - part.count }
                state = .rest(length: missing)
                guard body.count >= bodyLimit || missing == 0 else { return .needsMore }
                state = .complete
            case .chunks(var parser):
                let isComplete = try parser.read(&input, into: &body, limit: bodyLimit)
                state = .chunks(parser)
                guard isComplete || body.count >= bodyLimit else { return .needsMore }
                state = .complete
            case .complete:
                input = []
                return .complete
            }
        }
    }

    /// Says what the end of the connection means at this point.
    mutating func end() throws(ConnectionFailure) {
        switch state {
        case .rest(nil), .complete: return
        case .rest: throw ConnectionFailure(.bodyReadError, "unexpected EOF")
        case .chunks(let parser): throw parser.failureAtEnd
        case .statusLine:
            guard hasBegun else { throw ConnectionFailure(.endOfFile, "EOF") }
            // A line that nothing ended is looked at all the same.
            if !line.isEmpty { _ = try Self.statusLine(line) }
        case .fields:
            if !line.isEmpty { _ = try fields.append(line) }
        }
        throw ConnectionFailure(.unexpectedEOF, "net/http: HTTP/1.x transport connection broken: unexpected EOF")
    }

    /// The next line without its end, nil if it is not complete yet.
    private mutating func nextLine(_ input: inout ArraySlice<UInt8>) throws(ConnectionFailure) -> [UInt8]? {
        let part = input.prefix { $0 != UInt8(ascii: "\n") }
        let isComplete = part.endIndex < input.endIndex
        headSize += part.count + (isComplete ? 1 : 0)
        guard headSize <= Self.headLimit else {
            throw ConnectionFailure(
                .malformedResponse,
                "net/http: server response headers exceeded \(Self.headLimit) bytes; aborted"
            )
        }
        line += part
        input = input[part.endIndex...]
        guard isComplete else { return nil }
        input = input.dropFirst()
        defer { line = [] }
        return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }

    private static func statusLine(_ line: [UInt8]) throws(ConnectionFailure) -> StatusLine {
        guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { throw .malformed("malformed HTTP response \(GoText.quoted(line))") }
        let rest = line[space...].drop { $0 == UInt8(ascii: " ") }
        let code = String(decoding: rest.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
        guard code.utf8.count == 3, let status = Int(code), status >= 0 else {
            throw .malformed("malformed HTTP status code \(GoText.quoted(code))")
        }
        let version = Array(line[..<space])
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard version.count == 8, version.starts(with: "HTTP/".utf8), version[6] == UInt8(ascii: "."), digits.contains(version[5]),
            digits.contains(version[7])
        else {
            throw .malformed("malformed HTTP version \(GoText.quoted(version))")
        }
        return StatusLine(status: status, isVersion1Point0: version.lexicographicallyPrecedes("HTTP/1.1".utf8))
    }

    /// Decides about the body, nil if the response was an interim one.
    private mutating func finishHead(_ status: StatusLine) throws(ConnectionFailure) -> HTTPResponseHead? {
        let head = try HTTPResponseHead(
            status: status.status,
            isVersion1Point0: status.isVersion1Point0,
            fields: try fields.finish()
        )
        if status.status / 100 == 1, status.status != 101 {
            fields = HTTPFieldLines()
            state = .statusLine
            return nil
        }
        self.head = head
        switch head.framing {
        case .empty: state = .complete
        case .length(let length): state = length == 0 ? .complete : .rest(length: length)
        case .chunked: state = .chunks(HTTPChunkParser())
        case .untilClose: state = .rest(length: nil)
        }
        return head
    }
}
