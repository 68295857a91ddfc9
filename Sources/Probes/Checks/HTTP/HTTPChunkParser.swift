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
    private var line: [UInt8] = []
    private var trailer = HTTPFieldLines()
    private var trailerSize = 0
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
                guard let line = try nextLine(&input) else { return false }
                trailerSize += line.count
                guard trailerSize < Self.lineLimit else { throw Self.broken("suspiciously long trailer after chunked body") }
                do {
                    if try !trailer.append(line) { state = .complete }
                } catch {
                    throw Self.broken(error.text)
                }
            case .complete:
                return true
            }
        }
        return false
    }

    private mutating func nextLine(_ input: inout ArraySlice<UInt8>) throws(ConnectionFailure) -> [UInt8]? {
        let part = input.prefix { $0 != UInt8(ascii: "\n") }
        line += part
        guard line.count < Self.lineLimit else { throw Self.broken("header line too long") }
        let isComplete = part.endIndex < input.endIndex
        input = input[part.endIndex...]
        guard isComplete else { return nil }
        input = input.dropFirst()
        defer { line = [] }
        return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }

    private mutating func chunkSize(_ line: [UInt8]) throws(ConnectionFailure) -> Int {
        let digits = HTTPText.trimmed(line.prefix { $0 != UInt8(ascii: ";") })
        guard !digits.isEmpty else { throw Self.broken("empty hex number for chunk length") }
        guard digits.utf8.count <= 16 else { throw Self.broken("http chunk length too large") }
        guard digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }), let size = UInt64(digits, radix: 16) else {
            throw Self.broken("invalid byte in chunk length")
        }
        excess = max(excess + line.count + 2 - 16 - 2 * Int(clamping: min(size, 1 << 32)), 0)
        guard excess <= Self.excessLimit else { throw Self.broken("chunked encoding contains too much non-data") }
        return Int(clamping: size)
    }

    private static func broken(_ text: String) -> ConnectionFailure { ConnectionFailure(.bodyReadError, text) }
}
