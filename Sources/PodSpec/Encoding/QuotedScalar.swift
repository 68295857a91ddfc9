/// Text in YAML's quotes.
enum QuotedScalar {
    /// Appends text without line breaks and controls in single quotes, where only the quote itself is special.
    static func appendSingle(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        let quote = UInt8(ascii: "'")
        bytes.append(quote)
        for byte in text {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    /// Appends any text in double quotes, on one line.
    static func appendDouble(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if let escape = escape(of: scalar) {
                bytes.append(contentsOf: escape.utf8)
            } else {
                bytes.append(contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escape(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x22: "\\\""
        case 0x5C: "\\\\"
        case 0x00: "\\0"
        case 0x07: "\\a"
        case 0x08: "\\b"
        case 0x09: "\\t"
        case 0x0A: "\\n"
        case 0x0B: "\\v"
        case 0x0C: "\\f"
        case 0x0D: "\\r"
        case 0x1B: "\\e"
        case 0x85: "\\N"
        case 0x2028: "\\L"
        case 0x2029: "\\P"
        case 0x00..<0x20, 0x7F..<0xA0: "\\x" + hexadecimal(scalar, digits: 2)
        case 0xFEFF, 0xFFFE, 0xFFFF: "\\u" + hexadecimal(scalar, digits: 4)
        default: nil
        }
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar, digits: Int) -> String {
        let text = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(digits - text.count, 0)) + text
    }
}
