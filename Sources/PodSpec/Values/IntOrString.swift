/// An integer or a string, such as a port that is given by number or by name.
///
/// YAML's resolved type decides: `80` is an integer, `"80"` is a string and stays one when it is written back.
/// Kubernetes: `intstr.IntOrString` (apimachinery `util/intstr`).
public enum IntOrString: Hashable, Sendable {
    /// A number of 32 bits.
    case int(Int32)
    /// A text: a name, or a percentage such as `25%`.
    case string(String)

    /// The number, nil for a text.
    public var intValue: Int32? {
        guard case .int(let value) = self else { return nil }
        return value
    }

    /// The text, nil for a number.
    public var stringValue: String? {
        guard case .string(let value) = self else { return nil }
        return value
    }
}

extension IntOrString: CustomStringConvertible {
    /// The number or the text.
    public var description: String {
        switch self {
        case .int(let value): String(value)
        case .string(let value): value
        }
    }
}

extension IntOrString: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    /// Makes a number.
    public init(integerLiteral value: Int32) { self = .int(value) }

    /// Makes a text.
    public init(stringLiteral value: String) { self = .string(value) }
}

extension IntOrString: APIValue {
    /// The number 0.
    public static var zero: IntOrString { .int(0) }
    /// `IntOrString`.
    public static var apiTypeName: String { "IntOrString" }

    /// The number or the text.
    public var manifestValue: ManifestValue {
        switch self {
        case .int(let value): .integer(Int64(value))
        case .string(let value): .string(value)
        }
    }

    /// Reads a number or a text.
    public static func read(_ node: NodeReader.Node, from reader: inout NodeReader) -> IntOrString? {
        let index = reader.document.resolve(node.index)
        guard reader.document.nodes[index].kind == .scalar else {
            reader.reportMismatch(node, expected: "an integer or a string")
            return nil
        }
        switch reader.document.scalar(index) {
        case .string, .binary: return String.read(node, from: &reader).map(IntOrString.string)
        case .boolean:
            reader.reportMismatch(
                node,
                expected: "an integer or a string",
                suggestion: "put it in quotes: \"\(reader.document.string(index))\""
            )
            return nil
        default: return reader.integer(node, as: Int32.self).map(IntOrString.int)
        }
    }

    /// Decodes a number or a text.
    public init(from decoder: any Decoder) throws {
        if let decoder = decoder as? NodeDecoder {
            self = try decoder.readValue(IntOrString.self)
            return
        }
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int32.self) {
            self = .int(number)
        } else {
            self = .string(try container.decode(String.self))
        }
    }

    /// Encodes the number or the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .int(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        }
    }
}
