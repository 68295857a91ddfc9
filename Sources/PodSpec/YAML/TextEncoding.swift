/// Turns a file's bytes into UTF-8: a byte order mark tells UTF-16, everything else is UTF-8 already.
struct TextEncoding: Sendable {
    private enum Form: Sendable {
        case unknown, utf8
        case utf16(isBigEndian: Bool)
    }

    private var form = Form.unknown
    /// Bytes that have not been converted yet.
    private var held: [UInt8] = []
    private var isFinished = false

    /// Whether bytes can go straight on.
    var isPassThrough: Bool {
        if case .utf8 = form { held.isEmpty } else { false }
    }

    /// Adds more of the file.
    mutating func append(_ bytes: some Collection<UInt8>) {
        held += bytes
        if case .unknown = form, held.count >= 2 { decide() }
    }

    /// Says that nothing follows.
    mutating func finish() {
        isFinished = true
        if case .unknown = form { decide() }
    }

    /// The UTF-8 that is ready.
    mutating func take() -> [UInt8] {
        switch form {
        case .unknown: return []
        case .utf8:
            defer { held = [] }
            return held
        case .utf16(let isBigEndian):
            // A surrogate pair may be split between two reads: its first half waits for the second.
            var units = stride(from: 0, to: held.count & ~1, by: 2).map { index -> UInt16 in
                let (first, second) = (UInt16(held[index]), UInt16(held[index + 1]))
                return isBigEndian ? first << 8 | second : second << 8 | first
            }
            var rest = Array(held.suffix(held.count & 1))
            if isFinished {
                // Half a unit or half a pair is no character.
                if !rest.isEmpty { units.append(0xFFFD) }
                rest = []
            } else if let last = units.last, UTF16.isLeadSurrogate(last) {
                units.removeLast()
                rest = Array(held[(units.count * 2)...])
            }
            held = rest
            return Array(String(decoding: units, as: UTF16.self).utf8)
        }
    }

    private mutating func decide() {
        if held.starts(with: [0xFF, 0xFE]) {
            form = .utf16(isBigEndian: false)
            held.removeFirst(2)
        } else if held.starts(with: [0xFE, 0xFF]) {
            form = .utf16(isBigEndian: true)
            held.removeFirst(2)
        } else {
            form = .utf8
        }
    }
}
