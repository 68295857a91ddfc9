/// Text as XML 1.0 takes it.
enum XMLText {
    /// Text in an attribute in double quotes.
    static func attribute(_ text: String) -> String {
        escaped(text, isAttribute: true)
    }

    /// Text between tags.
    static func content(_ text: String) -> String {
        escaped(text, isAttribute: false)
    }

    /// Some characters cannot stand in XML 1.0 at all, not even as references: each becomes U+FFFD.
    private static func escaped(_ text: String, isAttribute: Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            // In an attribute readers would make blanks of them, and anywhere a line feed of a carriage return.
            case "\n" where isAttribute, "\t" where isAttribute, "\r": result += "&#\(scalar.value);"
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case _ where isForbidden(scalar): result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
    }
}
