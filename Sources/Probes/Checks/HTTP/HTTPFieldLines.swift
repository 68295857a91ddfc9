internal import PodSpec

/// Collects the field lines of a response's head or trailer, keeping those that matter.
struct HTTPFieldLines {
    private static let kept: Set = ["Location", "Content-Length", "Transfer-Encoding", "Connection", "Upgrade"]

    private var fields = HTTPFields()
    /// The last line, which the next may continue.
    private var pending: [UInt8]?

    /// Takes a line; false if it was the empty one that ends them.
    mutating func append(_ line: [UInt8]) throws(ConnectionFailure) -> Bool {
        guard let first = line.first else { return false }
        if first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
            guard let start = pending else { throw .malformed("malformed MIME header initial line: \(GoText.quoted(line))") }
            pending = HTTPText.withoutBlanks(start) + " ".utf8 + HTTPText.withoutBlanks(line)
            return true
        }
        try flush()
        guard line.contains(UInt8(ascii: ":")) else { throw .malformed("malformed MIME header: missing colon: \(GoText.quoted(line))") }
        pending = line
        return true
    }

    /// The fields, after the last line.
    mutating func finish() throws(ConnectionFailure) -> HTTPFields {
        try flush()
        return fields
    }

    private mutating func flush() throws(ConnectionFailure) {
        guard let line = pending else { return }
        pending = nil
        let name = line.prefix { $0 != UInt8(ascii: ":") }
        let value = line[name.endIndex...].dropFirst()
        // A space in a name is tolerated, though such a name means nothing.
        guard !name.isEmpty, name.allSatisfy({ HTTPText.isTokenByte($0) || $0 == UInt8(ascii: " ") }),
            value.allSatisfy(HTTPText.isValueByte)
        else {
            throw .malformed("malformed MIME header line: \(GoText.quoted(line))")
        }
        let canonical = HTTPFields.canonicalName(String(decoding: name, as: UTF8.self))
        if Self.kept.contains(canonical) { fields.add(canonical, HTTPText.trimmed(value)) }
    }
}

extension HTTPText {
    /// A line without the blanks around it. A carriage return is none: it makes the field malformed.
    fileprivate static func withoutBlanks(_ line: [UInt8]) -> [UInt8] {
        func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        let rest = line.drop(while: isBlank)
        return Array(rest[..<(rest.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? rest.startIndex)])
    }
}
