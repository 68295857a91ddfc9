/// The escapes of text in JSON.
enum JSONEscapes {
    /// The bytes that may start something to escape: controls, the quote, the backslash, and the first byte of U+2028 and U+2029, which some
    /// readers of lines take for line breaks.
    private static let isSpecial: [Bool] = (0..<256).map { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0xE2 }

    /// Appends `text` without the quotes around it.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        var index = 0
        isSpecial.withUnsafeBufferPointer { isSpecial in
            while index < text.count {
                guard isSpecial[Int(text[index])] else {
                    index += 1
                    continue
                }
                let length = text[index] == 0xE2 ? 3 : 1
                guard length == 1 || isLineSeparator(text, index) else {
                    index += 1
                    continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                escape(text[index], last: text[index + length - 1], to: &bytes)
                index += length
                start = index
            }
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
    }

    private static func isLineSeparator(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 2 < text.count && text[index + 1] == 0x80 && (text[index + 2] == 0xA8 || text[index + 2] == 0xA9)
    }

    private static func escape(_ byte: UInt8, last: UInt8, to bytes: inout [UInt8]) {
        let escaped: StaticString =
            switch byte {
            case UInt8(ascii: "\""): "\\\""
            case UInt8(ascii: "\\"): "\\\\"
            case 0x08: "\\b"
            case 0x09: "\\t"
            case 0x0A: "\\n"
            case 0x0C: "\\f"
            case 0x0D: "\\r"
            case 0xE2: last == 0xA8 ? "\\u2028" : "\\u2029"
            default: byte < 0x10 ? "\\u000" : "\\u001"
            }
        escaped.withUTF8Buffer { bytes.append(contentsOf: $0) }
        if escaped.utf8CodeUnitCount == 5 { bytes.append(hexadecimalDigit(byte & 0x0F)) }
    }

    /// The digit of a value below 16.
    static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + (value & 0x0F) - 10
    }
}
