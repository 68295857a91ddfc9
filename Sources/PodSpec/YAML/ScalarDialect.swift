/// How Kubernetes reads a YAML scalar: YAML 1.1 as Go's `yaml.v2` resolves it (sigs.k8s.io/yaml/goyaml.v2, `resolve.go`), then JSON.
///
/// The whole dialect is in this file: what is a boolean, a number, null or text. Everything else asks here.
package enum ScalarDialect {
    /// Resolves a scalar by its tag or, when it is plain and untagged, by its text.
    @inline(__always)
    package static func resolve(
        _ bytes: UnsafeBufferPointer<UInt8>,
        tag: YAMLNode.Tag,
        isPlain: Bool,
        isJSON: Bool
    ) -> ScalarValue {
        if isPlain {
            guard let first = bytes.first else { return .null }
            // Most scalars are names and images, whose first letter already says that they are text.
            if !hints[Int(first)] { return .string }
            return isJSON ? jsonLiteral(bytes) : plain(bytes)
        }
        return tag == .none || tag == .string || tag == .other ? .string : tagged(bytes, tag)
    }

    /// Whether a plain scalar that starts with a byte may be something else than text.
    private static let hints: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for byte in "0123456789+-.~yYnNtTfFoO".utf8 { table[Int(byte)] = true }
        return table
    }()

    // MARK: Plain scalars

    private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> ScalarValue {
        if bytes[0] &- UInt8(ascii: "0") <= 9 { return number(bytes) }
        if let word = word(bytes) { return word }
        switch bytes[0] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"):
            return number(bytes)
        case UInt8(ascii: "."):
            guard bytes.allSatisfy({ isFloatCharacter($0) }) else { return .string }
            return finite(String(decoding: bytes, as: UTF8.self)).map(ScalarValue.float) ?? .string
        default:
            return .string
        }
    }

    /// The words of YAML 1.1. Mixed cases such as `yEs` are text.
    private static func word(_ bytes: UnsafeBufferPointer<UInt8>) -> ScalarValue? {
        guard bytes.count <= 5 else { return nil }
        // Words are compared as numbers, since half of all scalars come by here.
        var packed: UInt64 = 0
        for byte in bytes { packed = packed << 8 | UInt64(byte) }
        return words[packed]
    }

    private static let words: [UInt64: ScalarValue] = {
        var table: [UInt64: ScalarValue] = [:]
        func add(_ value: ScalarValue, _ spellings: String...) {
            for spelling in spellings { table[spelling.utf8.reduce(0) { $0 << 8 | UInt64($1) }] = value }
        }
        add(.boolean(true), "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON")
        add(.boolean(false), "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF")
        add(.null, "~", "null", "Null", "NULL")
        add(.float(.nan), ".nan", ".NaN", ".NAN")
        add(.float(.infinity), ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF")
        add(.float(-.infinity), "-.inf", "-.Inf", "-.INF")
        return table
    }()

    /// `0644`, `0o644`, `0x1F`, `0b11`, `8_0`, `1e3`; what looks like a date or a time stays text.
    private static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> ScalarValue {
        if let small = decimal(bytes) { return .integer(small) }
        var digits = bytes.filter { $0 != UInt8(ascii: "_") }
        if let integer = integer(digits[...]) { return integer }
        guard isFloatShaped(digits) else { return .string }
        if digits.first == UInt8(ascii: "+") { digits.removeFirst() }
        return finite(String(decoding: digits, as: UTF8.self)).map(ScalarValue.float) ?? .string
    }

    /// The common case, `8080`: up to 18 decimal digits without a leading zero.
    @inline(__always)
    private static func decimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
        guard bytes.count <= 18, bytes[0] != UInt8(ascii: "0") || bytes.count == 1 else { return nil }
        var value: Int64 = 0
        for byte in bytes {
            let digit = byte &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            value = value &* 10 &+ Int64(digit)
        }
        return value
    }

    /// Go's `ParseInt(text, 0, 64)` and `ParseUint`, after the underscores are gone.
    private static func integer(_ digits: ArraySlice<UInt8>) -> ScalarValue? {
        var rest = digits
        var isNegative = false
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            rest = rest.dropFirst()
        }
        var radix = 10
        if rest.count > 1, rest.first == UInt8(ascii: "0") {
            switch rest[rest.startIndex + 1] | 0x20 {
            case UInt8(ascii: "x"): (radix, rest) = (16, rest.dropFirst(2))
            case UInt8(ascii: "o"): (radix, rest) = (8, rest.dropFirst(2))
            case UInt8(ascii: "b"): (radix, rest) = (2, rest.dropFirst(2))
            default: (radix, rest) = (8, rest.dropFirst())
            }
        }
        // The initialisers below accept a sign of their own; a second one makes it text.
        guard let first = rest.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "+") else { return nil }
        let text = (isNegative ? "-" : "") + String(decoding: rest, as: UTF8.self)
        if let value = Int64(text, radix: radix) { return .integer(value) }
        // An unsigned reading has no sign at all, also no plus.
        guard rest.count == digits.count || radix != 10, !isNegative, digits.first != UInt8(ascii: "+") else { return nil }
        return UInt64(text, radix: radix).map(ScalarValue.unsigned)
    }

    /// `^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$`
    private static func isFloatShaped(_ text: [UInt8]) -> Bool {
        var index = 0
        func digits() -> Int {
            let start = index
            while index < text.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[index]) { index += 1 }
            return index - start
        }
        func accept(_ characters: UInt8...) -> Bool {
            guard index < text.count, characters.contains(text[index]) else { return false }
            index += 1
            return true
        }
        _ = accept(UInt8(ascii: "-"), UInt8(ascii: "+"))
        if digits() > 0 {
            if accept(UInt8(ascii: ".")) { _ = digits() }
        } else {
            guard accept(UInt8(ascii: ".")), digits() > 0 else { return false }
        }
        if accept(UInt8(ascii: "e"), UInt8(ascii: "E")) {
            _ = accept(UInt8(ascii: "-"), UInt8(ascii: "+"))
            guard digits() > 0 else { return false }
        }
        return index == text.count
    }

    private static func isFloatCharacter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || ".eE+-".utf8.contains(byte)
    }

    /// A number that fits a `Double`; Go refuses an overflow, which makes the scalar text.
    private static func finite(_ text: String) -> Double? {
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }

    // MARK: Tagged scalars

    private static func tagged(_ bytes: UnsafeBufferPointer<UInt8>, _ tag: YAMLNode.Tag) -> ScalarValue {
        if tag == .binary {
            return Base64.decode(bytes).map(ScalarValue.binary) ?? .invalid("!!binary value contains invalid base64 data")
        }
        let value = bytes.isEmpty ? .null : hints[Int(bytes[0])] ? plain(bytes) : .string
        switch (tag, value) {
        case (.integer, .integer), (.integer, .unsigned), (.float, .float), (.boolean, .boolean), (.null, .null):
            return value
        case (.float, .integer(let number)): return .float(Double(number))
        case (.timestamp, .string): return .string
        case (.merge, .string) where bytes.elementsEqual("<<".utf8): return .string
        default:
            let text = String(decoding: bytes.prefix(40), as: UTF8.self)
            return .invalid("`\(text)` is \(value.typeName), which the tag \(name(of: tag)) does not accept")
        }
    }

    private static func name(of tag: YAMLNode.Tag) -> String {
        switch tag {
        case .integer: "!!int"
        case .float: "!!float"
        case .boolean: "!!bool"
        case .null: "!!null"
        case .timestamp: "!!timestamp"
        case .merge: "!!merge"
        case .binary: "!!binary"
        case .none, .string, .other: "!!str"
        }
    }

    // MARK: JSON

    /// A bare word or number of a JSON document, already known to be well formed.
    private static func jsonLiteral(_ bytes: UnsafeBufferPointer<UInt8>) -> ScalarValue {
        switch bytes[0] {
        case UInt8(ascii: "t"): return .boolean(true)
        case UInt8(ascii: "f"): return .boolean(false)
        case UInt8(ascii: "n"): return .null
        default:
            if let small = decimal(bytes) { return .integer(small) }
            let text = String(decoding: bytes, as: UTF8.self)
            if let value = Int64(text) { return .integer(value) }
            if let value = UInt64(text) { return .unsigned(value) }
            return .float(Double(text) ?? .infinity)
        }
    }
}
