/// Takes a body out of its chunks.
struct HTTPChunkParser {
    private enum State {
        case size
        case data(left: Int)
        case endOfData
        case trailer
        case complete
    }

    /// How long a line between chunks may be, and the trailer as a whole.
    private static let lineLimit = 4096
    /// How many bytes that are no data may come before they are too many for the data.
    private static let excessLimit = 16 << 10

    private var state = State.size
    /// The line, or the trailer, as far as it has come.
    private var pending: [UInt8] = []
    private var excess = 0

    /// Reads on, adding data to a body until it has as many bytes as wanted.
    ///
    /// - Returns: whether the end of the last chunk's trailer was reached.
    mutating func read(
        _ input: inout ArraySlice<UInt8>,
        into body: inout [UInt8],
        limit: Int
    ) throws(ConnectionFailure) -> Bool {
        while body.count < limit {
            switch state {
            case .size:
                guard let line = try nextLine(&input) else { return false }
                let size = try chunkSize(line)
                state = size == 0 ? .trailer : .data(left: size)
            case .data(let left):
                let part = input.prefix(min(left, limit - body.count))
                guard !part.isEmpty else { return false }
                body += part
                input = input[part.endIndex...]
                state = part.count == left ? .endOfData : .data(left: left - part.count)
            case .endOfData:
                guard input.count >= 2 else { return false }
                guard input.starts(with: "\r\n".utf8) else { throw Self.broken("malformed chunked encoding") }
                input = input.dropFirst(2)
                state = .size
            case .trailer:
                guard try readTrailer(&input) else { return false }
                state = .complete
            case .complete:
                return true
            }
        }
        return false
    }

    /// What the end of the connection means at this point.
    var failureAtEnd: ConnectionFailure {
        guard case .trailer = state else { return Self.broken("unexpected EOF") }
        return pending.count < 2 ? Self.broken("http: unexpected EOF reading trailer") : Self.longTrailer
    }

    /// The next line without its end, nil if it is not complete yet. Unlike everywhere else it must end in CRLF.
    private mutating func nextLine(_ input: inout ArraySlice<UInt8>) throws(ConnectionFailure) -> ArraySlice<UInt8>? {
        let part = input.prefix { $0 != UInt8(ascii: "\n") }
        pending += part
        guard pending.count < Self.lineLimit else { throw Self.broken("header line too long") }
        let isComplete = part.endIndex < input.endIndex
        input = input[part.endIndex...]
        guard isComplete else { return nil }
        input = input.dropFirst()
        defer { pending = [] }
        guard let end = pending.firstIndex(of: UInt8(ascii: "\r")) else { throw Self.broken("chunked line ends with bare LF") }
        guard end == pending.count - 1 else { throw Self.broken("invalid CR in chunked line") }
        return pending[..<end]
    }

    /// Blanks are dropped from the end of the line only, not from before an extension.
    private mutating func chunkSize(_ line: ArraySlice<UInt8>) throws(ConnectionFailure) -> Int {
        let end = line.lastIndex { !HTTPText.isSpace($0) }.map { $0 + 1 } ?? line.startIndex
        let digits = String(decoding: line[..<end].prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)
        guard !digits.isEmpty else { throw Self.broken("empty hex number for chunk length") }
        guard digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
            throw Self.broken("invalid byte in chunk length")
        }
        guard digits.utf8.count <= 16, let size = UInt64(digits, radix: 16) else { throw Self.broken("http chunk length too large") }
        excess = max(excess + line.count + 2 - 16 - 2 * Int(clamping: min(size, 1 << 32)), 0)
        guard excess <= Self.excessLimit else { throw Self.broken("chunked encoding contains too much non-data") }
        return Int(clamping: size)
    }

    /// Takes what follows the last chunk; false if it is not complete yet.
    ///
    /// Its lines may end as they like, but nothing is read of it before an empty line that ends in CRLF is in sight.
    private mutating func readTrailer(_ input: inout ArraySlice<UInt8>) throws(ConnectionFailure) -> Bool {
        pending += input.prefix(Self.lineLimit - pending.count)
        input = input[input.endIndex...]
        guard pending.count >= 2 else { return false }
        if pending.starts(with: "\r\n".utf8) { return true }
        guard pending.firstRange(of: Array("\r\n\r\n".utf8)) != nil else {
            guard pending.count < Self.lineLimit else { throw Self.longTrailer }
            return false
        }
        var fields = HTTPFieldLines()
        do {
            for line in pending.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
                guard try fields.append(Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)) else { break }
            }
            _ = try fields.finish()
        } catch {
            throw Self.broken(error.text)
        }
        return true
    }

    private static let longTrailer = broken("http: suspiciously long trailer after chunked body")

    private static func broken(_ text: String) -> ConnectionFailure { ConnectionFailure(.bodyReadError, text) }
}
