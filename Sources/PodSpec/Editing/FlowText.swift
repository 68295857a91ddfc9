/// Writes values on one line, as they stand inside brackets.
struct FlowText {
    private(set) var bytes: [UInt8] = []

    static func bytes(of value: ManifestValue) -> [UInt8] {
        var text = FlowText()
        text.append(value)
        return text.bytes
    }

    /// A text in the quotes that the old one had, or in those it needs. Inside brackets more of it needs some.
    static func bytes(of text: String, like style: YAMLNode.Style, isInBrackets: Bool) -> [UInt8] {
        var text = text
        var result: [UInt8] = []
        text.withUTF8 { bytes in
            let needed = TextStyle.of(bytes)
            let hasBrackets = isInBrackets && bytes.contains { [0x2C, 0x5B, 0x5D, 0x7B, 0x7D].contains($0) }
            switch (needed, style) {
            case (.doubleQuoted, _), (.literal, _), (_, .doubleQuoted): QuotedScalar.appendDouble(bytes, to: &result)
            case (.singleQuoted, _), (_, .singleQuoted): QuotedScalar.appendSingle(bytes, to: &result)
            case (.plain, _) where hasBrackets: QuotedScalar.appendSingle(bytes, to: &result)
            default: result.append(contentsOf: bytes)
            }
        }
        return result
    }

    private mutating func append(_ value: ManifestValue) {
        switch value {
        case .string(let text): bytes += Self.bytes(of: text, like: .plain, isInBrackets: true)
        case .array(let elements):
            append("[")
            for (index, element) in elements.enumerated() {
                if index > 0 { append(", ") }
                append(element)
            }
            append("]")
        case .object(let object):
            append("{")
            for (index, member) in object.members.enumerated() {
                if index > 0 { append(", ") }
                bytes += Self.bytes(of: member.name, like: .plain, isInBrackets: true)
                append(": ")
                append(member.value)
            }
            append("}")
        case .null, .bool, .integer, .number:
            var writer = JSONWriter()
            writer.value(value)
            bytes += writer.bytes
        }
    }

    private mutating func append(_ text: String) {
        bytes += Array(text.utf8)
    }
}
