package import PodSpec

extension FindingValue {
    /// A composed value as compact JSON, as Go's `encoding/json` writes it.
    package init(_ value: ManifestValue) {
        var text = ""
        Self.write(value, to: &text)
        self = .json(text)
    }

    /// A list of texts.
    package init(_ texts: [String]) {
        self.init(.array(texts.map(ManifestValue.string)))
    }

    /// A map of texts, in the order of its keys; an absent one is `null`.
    package init(_ map: [String: String]?) {
        self.init(map?.manifestValue ?? .null)
    }

    private static func write(_ value: ManifestValue, to text: inout String) {
        switch value {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .number(let value): text += value.description
        case .string(let value): text += json(value)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += "," }
                write(element, to: &text)
            }
            text += "]"
        case .object(let object):
            text += "{"
            for (index, member) in object.members.enumerated() {
                text += (index > 0 ? "," : "") + json(member.name) + ":"
                write(member.value, to: &text)
            }
            text += "}"
        }
    }

    /// Text as a JSON string. Go escapes what HTML could stumble over as well.
    private static func json(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{08}": result += "\\b"
            case "\u{0C}": result += "\\f"
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{00}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

extension FindingValue: ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    package init(integerLiteral value: Int64) { self = .integer(value) }

    package init(booleanLiteral value: Bool) { self = .bool(value) }
}
