extension Quantity: APIValue {
    /// True: a literal may be unreadable.
    public static var canHoldOddities: Bool { true }

    /// Whether the quantity's literal could not be read, where that is asked.
    public static func holds(_ oddity: ValueOddity, at address: UnsafeRawPointer) -> Bool {
        guard oddity.includesUnreadableQuantities,
            case .unreadable = address.assumingMemoryBound(to: Quantity.self).pointee.amount
        else { return false }
        return true
    }

    /// `Quantity`.
    public static var apiTypeName: String { "Quantity" }

    /// The canonical text.
    public var manifestValue: ManifestValue { .string(description) }

    /// Reads a quantity. Unquoted ones follow YAML first: `010` is 8, `0x10` is 16 and `1_000` is 1000.
    public static func read(_ node: NodeReader.Node, from reader: inout NodeReader) -> Quantity? {
        let index = reader.document.resolve(node.index)
        guard reader.document.nodes[index].kind == .scalar else {
            reader.reportMismatch(node, expected: "a quantity such as 500m or 128Mi")
            return nil
        }
        let scalar = reader.document.scalar(index)
        switch scalar {
        case .string:
            if let quantity = Quantity(bytes: reader.document.bytes(index)) { return quantity }
            return parse(reader.document.string(index), node, &reader)
        case .null: return .zero
        case .boolean, .invalid:
            reader.reportMismatch(node, expected: "a quantity such as 500m or 128Mi")
            return nil
        case .integer, .unsigned, .float, .binary:
            return parse(scalar.jsonText ?? reader.document.string(index), node, &reader)
        }
    }

    private static func parse(_ text: String, _ node: NodeReader.Node, _ reader: inout NodeReader) -> Quantity? {
        do {
            return try Quantity(parsing: trimmed(text))
        } catch {
            reader.reportInvalid(node, detail: error.message, suggestion: error.hint)
            return nil
        }
    }

    /// Spaces around a quantity are ignored. Kubernetes trims the JSON text, where control characters are still escapes and therefore stay.
    private static func trimmed(_ text: String) -> Substring {
        func isSpace(_ character: Character) -> Bool { character.isWhitespace && !character.isNewline && character != "\t" }
        let start = text[...].drop(while: isSpace)
        guard let end = start.lastIndex(where: { !isSpace($0) }) else { return "" }
        return start[...end]
    }

    /// Decodes a quantity from text or a number.
    public init(from decoder: any Decoder) throws {
        if let decoder = decoder as? NodeDecoder {
            self = try decoder.readValue(Quantity.self)
            return
        }
        let container = try decoder.singleValueContainer()
        let text = try (try? container.decode(String.self)) ?? FloatText.json(container.decode(Double.self))
        do {
            try self.init(parsing: Self.trimmed(text))
        } catch {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.message)
        }
    }

    /// Encodes the canonical text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
