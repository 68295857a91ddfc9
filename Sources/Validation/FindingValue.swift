internal import PodSpec

/// The offending value of a finding, as the API server prints it.
package enum FindingValue: Sendable {
    case string(String)
    case integer(Int64)
    case bool(Bool)
    /// Anything larger, as JSON with the API server's own member names.
    case json(String)
    case null

    /// The value as it stands in a message: text in quotes, everything else as JSON.
    var message: String {
        switch self {
        case .string(let text): Self.quoted(text)
        case .integer(let number): String(number)
        case .bool(let value): value ? "true" : "false"
        case .json(let text): text
        case .null: "null"
        }
    }

    /// The value as it is.
    var text: String {
        if case .string(let text) = self { text } else { message }
    }

    /// Text in double quotes with Go's escapes (`strconv.Quote`).
    package static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{07}": result += "\\a"
            case "\u{08}": result += "\\b"
            case "\u{0B}": result += "\\v"
            case "\u{0C}": result += "\\f"
            case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
            default: result += escape(scalar)
            }
        }
        return result + "\""
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == " " { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator: return false
        default: return true
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        func padded(_ width: Int) -> String { String(repeating: "0", count: max(0, width - digits.count)) + digits }
        if scalar.value < 0x80 { return "\\x" + padded(2) }
        return scalar.value < 0x10000 ? "\\u" + padded(4) : "\\U" + padded(8)
    }
}

extension FindingValue: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
}
