/// How a text is written in block style YAML.
enum TextStyle: Hashable, Sendable {
    case plain, singleQuoted, doubleQuoted, literal

    /// The simplest style in which every reader gets the text back.
    ///
    /// As with `kubectl`, text that would be taken for another type gets double quotes and text that would be taken for syntax single ones.
    static func of(_ text: UnsafeBufferPointer<UInt8>) -> TextStyle {
        guard let first = text.first, let last = text.last else { return .doubleQuoted }
        var hasLineBreak = false
        var hasTab = false
        var isSyntax = startsLikeSyntax(text) || isBlank(first) || isBlank(last)
        var hasContent = false
        var index = 0
        while index < text.count {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "\n"): hasLineBreak = true
            case UInt8(ascii: "\t"): hasTab = true
            case UInt8(ascii: " "): break
            case UInt8(ascii: ":"):
                hasContent = true
                if index + 1 == text.count || isBlank(text[index + 1]) { isSyntax = true }
            case UInt8(ascii: "#"):
                hasContent = true
                if index > 0, isBlank(text[index - 1]) { isSyntax = true }
            default:
                hasContent = true
                if needsEscape(text, index) { return .doubleQuoted }
            }
            index += 1
        }
        if hasLineBreak { return hasContent ? .literal : .doubleQuoted }
        if hasTab || AmbiguousText.contains(text) { return .doubleQuoted }
        return isSyntax ? .singleQuoted : .plain
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
    }

    /// Whether the first characters are an indicator or a document marker.
    private static func startsLikeSyntax(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        switch text[0] {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"),
            UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"),
            UInt8(ascii: "\""), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
            true
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
            text.count == 1 || isBlank(text[1]) || text.starts(with: "---".utf8)
        case UInt8(ascii: "."):
            text.starts(with: "...".utf8)
        default:
            false
        }
    }

    /// Whether a control, a line break of YAML 1.1 or a character that YAML has no place for starts at `index`.
    static func needsEscape(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        func follows(_ distance: Int) -> UInt8 { index + distance < text.count ? text[index + distance] : 0 }
        return switch text[index] {
        case 0..<0x20, 0x7F: true
        // U+0080 to U+009F
        case 0xC2: follows(1) < 0xA0
        // U+2028 and U+2029
        case 0xE2: follows(1) == 0x80 && (follows(2) == 0xA8 || follows(2) == 0xA9)
        // U+FEFF, U+FFFE and U+FFFF
        case 0xEF: follows(1) == 0xBB && follows(2) == 0xBF || follows(1) == 0xBF && follows(2) >= 0xBE
        default: false
        }
    }
}
