/// The escapes of text in JSON.
///
/// What YAML cannot hold as it is, such as U+007F or U+2028, is escaped too: JSON that isn't an object is read as YAML, and some readers of
/// lines take U+2028 for a line break.
enum JSONEscapes {
    /// The bytes that may start something to escape.
    private static let isSpecial: [Bool] = (0..<256).map { byte in
        byte < 0x20 || [UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2, 0xEF].contains(UInt8(byte))
    }

    /// Appends `text` without the quotes around it.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        var index = 0
        isSpecial.withUnsafeBufferPointer { isSpecial in
            while index < text.count {
                let byte = text[index]
                guard isSpecial[Int(byte)], byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || TextStyle.needsEscape(text, index)
                else {
                    index += 1
                    continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
                start = min(index + length, text.count)
                escape(UnsafeBufferPointer(rebasing: text[index..<start]), to: &bytes)
                index = start
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
    }

    private static func escape(_ character: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        let short: StaticString
        switch character[0] {
        case UInt8(ascii: "\""): short = "\\\""
        case UInt8(ascii: "\\"): short = "\\\\"
        case 0x08: short = "\\b"
        case 0x09: short = "\\t"
        case 0x0A: short = "\\n"
        case 0x0C: short = "\\f"
        case 0x0D: short = "\\r"
        default:
            for unit in String(decoding: character, as: UTF8.self).utf16 {
                bytes.append(contentsOf: "\\u".utf8)
                for shift in [12, 8, 4, 0] { bytes.append(hexadecimalDigit(UInt8(unit >> shift & 0xF))) }
            }
            return
        }
        short.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
