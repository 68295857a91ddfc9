/// Reads one JSON value into the same arena that YAML fills.
///
/// JSON is nearly YAML's flow style, but not quite: surrogate pairs, keys over 1,024 characters and tabs are JSON's own, and Kubernetes
/// reads a document by JSON's rules only when it is JSON to the letter. So the reader is strict, and whoever calls it reads the text as
/// YAML when it says no.
struct JSONParser {
    private let input: UnsafeBufferPointer<UInt8>
    private(set) var position: Int
    private(set) var line: Int
    private(set) var lineStart: Int
    /// Bytes of the current line that continue a scalar, so that columns count scalars.
    private var continuations = 0
    private var builder: YAMLTreeBuilder
    private var scratch: [UInt8] = []

    /// Starts at `position`, on `line`; `lineStart` is where that line began.
    init(_ input: UnsafeBufferPointer<UInt8>, at position: Int, line: Int, lineStart: Int, limits: ParsingLimits) {
        self.input = input
        self.position = position
        self.line = line
        self.lineStart = lineStart
        builder = YAMLTreeBuilder(limits: limits, expectedBytes: input.count - position)
    }

    /// The document that starts here; nil where the text is not JSON. Throws only when a limit is reached.
    mutating func parse() throws(YAMLProblem) -> YAMLDocument? {
        // Nesting is kept on a stack of our own: the input decides how deep it goes.
        var closers: [UInt8] = []
        while true {
            skipSpace()
            guard let byte = current else { return nil }
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                let isMapping = byte == UInt8(ascii: "{")
                try builder.begin(mark(isMapping ? .mapping : .sequence), anchor: nil)
                position += 1
                closers.append(isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]"))
                skipSpace()
                if current != closers.last {
                    if isMapping { guard try key() else { return nil } }
                    continue
                }
            case UInt8(ascii: "\""):
                guard try string() else { return nil }
            default:
                guard try literal() else { return nil }
            }
            // A value is complete: close what ends here, then expect a comma.
            while let closer = closers.last {
                skipSpace()
                guard current == closer else { break }
                position += 1
                closers.removeLast()
                builder.end(line: line, column: column)
            }
            guard let closer = closers.last else {
                return YAMLDocument(nodes: builder.nodes, text: builder.text, isJSON: true)
            }
            guard current == UInt8(ascii: ",") else { return nil }
            position += 1
            if closer == UInt8(ascii: "}") { guard try key() else { return nil } }
        }
    }

    private var current: UInt8? {
        position < input.count ? input[position] : nil
    }

    private var column: Int { position - lineStart - continuations }

    private mutating func skipSpace() {
        while position < input.count {
            switch input[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
            case UInt8(ascii: "\n"):
                position += 1
                line += 1
                lineStart = position
                continuations = 0
            default: return
            }
        }
    }

    private func mark(_ kind: YAMLNode.Kind) -> YAMLNode {
        var node = YAMLNode()
        node.kind = kind
        node.line = UInt32(truncatingIfNeeded: line)
        node.column = UInt32(truncatingIfNeeded: column)
        return node
    }

    /// A key and its colon.
    private mutating func key() throws(YAMLProblem) -> Bool {
        skipSpace()
        guard current == UInt8(ascii: "\""), try string() else { return false }
        skipSpace()
        guard current == UInt8(ascii: ":") else { return false }
        position += 1
        return true
    }

    /// A number, `true`, `false` or `null`.
    private mutating func literal() throws(YAMLProblem) -> Bool {
        var node = mark(.scalar)
        let start = position
        while let byte = current, !isDelimiter(byte) { position += 1 }
        let bytes = UnsafeBufferPointer(rebasing: input[start..<position])
        guard JSONNumber.isValid(bytes) || ["true", "false", "null"].contains(where: { bytes.elementsEqual($0.utf8) }) else {
            return false
        }
        node.flag = true
        node.endLine = node.line
        node.endColumn = UInt32(truncatingIfNeeded: column)
        try builder.scalar(node, bytes: bytes, anchor: nil)
        return true
    }

    private func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: ","), UInt8(ascii: "]"),
            UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "["), UInt8(ascii: "{"):
            true
        default: false
        }
    }

    /// A string with its escapes resolved; a lone surrogate becomes U+FFFD, as in Go.
    private mutating func string() throws(YAMLProblem) -> Bool {
        var node = mark(.scalar)
        node.style = .doubleQuoted
        position += 1
        scratch.removeAll(keepingCapacity: true)
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                node.endLine = UInt32(truncatingIfNeeded: line)
                node.endColumn = UInt32(truncatingIfNeeded: column)
                try scratch.withUnsafeBufferPointer { (buffer) throws(YAMLProblem) in
                    try builder.scalar(node, bytes: buffer, anchor: nil)
                }
                return true
            case UInt8(ascii: "\\"):
                guard escape() else { return false }
            case 0..<0x20:
                return false
            default:
                if byte & 0xC0 == 0x80 { continuations += 1 }
                scratch.append(byte)
                position += 1
            }
        }
        return false
    }

    private mutating func escape() -> Bool {
        position += 1
        guard let byte = current else { return false }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scratch.append(byte)
        case UInt8(ascii: "b"): scratch.append(0x08)
        case UInt8(ascii: "f"): scratch.append(0x0C)
        case UInt8(ascii: "n"): scratch.append(0x0A)
        case UInt8(ascii: "r"): scratch.append(0x0D)
        case UInt8(ascii: "t"): scratch.append(0x09)
        case UInt8(ascii: "u"):
            guard let first = hexadecimal() else { return false }
            scratch.append(contentsOf: String(scalar(first)).utf8)
        default: return false
        }
        return true
    }

    /// The scalar that a `\u` escape starts, with the second half of a surrogate pair where there is one.
    private mutating func scalar(_ first: UInt16) -> Unicode.Scalar {
        if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
        let before = position
        if UTF16.isLeadSurrogate(first), position + 1 < input.count, input[position] == UInt8(ascii: "\\"),
            input[position + 1] == UInt8(ascii: "u")
        {
            position += 2
            if let second = hexadecimal(), UTF16.isTrailSurrogate(second) {
                return UTF16.decode(UTF16.EncodedScalar([first, second]))
            }
            position = before
        }
        return "\u{FFFD}"
    }

    private mutating func hexadecimal() -> UInt16? {
        guard position + 4 <= input.count else { return nil }
        let digits = input[position..<position + 4]
        guard digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else { return nil }
        position += 4
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
