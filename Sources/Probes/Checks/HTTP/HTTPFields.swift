internal import PodSpec

/// The header fields of a request: names in canonical spelling, each with its values in the order given.
struct HTTPFields: Hashable, Sendable {
    private var values: [String: [String]] = [:]

    /// The values of a name, empty if there are none.
    subscript(name: String) -> [String] {
        get { values[name] ?? [] }
        set { values[name] = newValue.isEmpty ? nil : newValue }
    }

    /// The first value of a name.
    func first(_ name: String) -> String? { values[name]?.first }

    /// Adds a value; the name may be in any spelling.
    mutating func add(_ name: String, _ value: String) { values[Self.canonicalName(name), default: []].append(value) }

    /// Names with their values, sorted by name.
    var sorted: [(name: String, values: [String])] {
        values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { (name: $0.key, values: $0.value) }
    }

    /// Whether one of the values of a name, each a list separated by commas, has a token.
    func contains(token: String, in name: String) -> Bool {
        self[name].contains { value in
            value.utf8.split(separator: UInt8(ascii: ",")).contains { HTTPText.trimmed($0).lowercased() == token }
        }
    }

    /// The problem with the first field that can't be sent, nil if all can.
    var problem: String? {
        for (name, values) in sorted {
            guard !name.isEmpty, name.utf8.allSatisfy(HTTPText.isTokenByte) else {
                return "invalid header field name \(GoText.quoted(name))"
            }
            guard values.allSatisfy({ $0.utf8.allSatisfy(HTTPText.isValueByte) }) else {
                return "invalid header field value for \(GoText.quoted(name))"
            }
        }
        return nil
    }

    /// A name with the first letter and each after a hyphen in upper case and all others in lower case, unless it is no valid
    /// name: then it stays as it is.
    static func canonicalName(_ name: String) -> String {
        guard name.utf8.allSatisfy(HTTPText.isTokenByte) else { return name }
        var startsWord = true
        let bytes = name.utf8.map { byte in
            defer { startsWord = byte == UInt8(ascii: "-") }
            return startsWord ? HTTPText.uppercased(byte) : HTTPText.lowercased(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// What bytes mean in HTTP.
enum HTTPText {
    /// Whether a byte may stand in a field name.
    static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }

    /// An ASCII letter in upper case; other bytes stay.
    static func uppercased(_ byte: UInt8) -> UInt8 { (0x61...0x7a).contains(byte) ? byte - 0x20 : byte }

    /// An ASCII letter in lower case; other bytes stay.
    static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5a).contains(byte) ? byte + 0x20 : byte }

    /// Whether a byte may stand in a field value: anything but control characters, of which a tab is allowed.
    static func isValueByte(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\t") || (byte >= 0x20 && byte != 0x7f) }

    /// Whether a text has nothing but characters that may stand in a host and port.
    static func isHost(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: "!$%&()*+,-.:;=[]'_~".utf8.contains(byte)
            }
        }
    }

    /// Whether a byte is a blank or an end of line.
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d }

    /// A text without the spaces around it.
    static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> String {
        let start = bytes.firstIndex { !isSpace($0) } ?? bytes.endIndex
        let end = bytes.lastIndex { !isSpace($0) }.map(bytes.index(after:)) ?? start
        return String(decoding: Array(bytes[start..<end]), as: UTF8.self)
    }
}
