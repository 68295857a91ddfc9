extension ManifestValue: APIValue {
    /// Null.
    public static var zero: ManifestValue { .null }
    /// `object`.
    public static var apiTypeName: String { "object" }
    /// The value itself.
    public var manifestValue: ManifestValue { self }

    /// Reads any value. Keys become text as everywhere; of a key that stands twice the last one counts.
    public static func read(_ node: NodeReader.Node, from reader: inout NodeReader) -> ManifestValue? {
        let index = reader.document.resolve(node.index)
        // The input decides how deep this goes, and the stack is not endless.
        guard reader.steps.count < reader.maximumDecodingDepth else {
            reader.reportTooDeep(node)
            return nil
        }
        switch reader.document.nodes[index].kind {
        case .scalar, .alias: return scalar(index, in: reader.document)
        case .sequence:
            var elements: [ManifestValue] = []
            _ = reader.forEachElement(of: node, expected: "a list") { element, reader in
                elements.append(read(element, from: &reader) ?? .null)
            }
            return .array(elements)
        case .mapping:
            guard reader.beginObject(node, expected: "an object") else { return nil }
            var members: [(String, ManifestValue)] = []
            var seen: Set<KeyText> = []
            reader.forEachMember(of: node) { key, value, reader in
                if !seen.insert(KeyText(key.index, in: reader.document)).inserted { reader.reportDuplicate(key) }
                members.append((KeyText.string(of: key.index, in: reader.document), read(value, from: &reader) ?? .null))
            }
            reader.endObject()
            return .object(Object(uniquing: members))
        }
    }

    private static func scalar(_ index: Int, in document: YAMLDocument) -> ManifestValue {
        switch document.scalar(index) {
        case .null: .null
        case .boolean(let value): .bool(value)
        case .integer(let value): .integer(value)
        case .unsigned(let value): .number(Double(value))
        case .float(let value): .number(value)
        case .string, .invalid: .string(document.string(index))
        case .binary(let bytes): .string(String(decoding: bytes, as: UTF8.self))
        }
    }
}

extension ManifestValue.Object {
    /// Makes an object in linear time; of equal names the last value counts, at the first one's place.
    init(uniquing members: [(String, ManifestValue)]) {
        self.init()
        var places: [String: Int] = [:]
        var unique: [(String, ManifestValue)] = []
        for (name, value) in members {
            if let place = places[name] {
                unique[place].1 = value
            } else {
                places[name] = unique.count
                unique.append((name, value))
            }
        }
        for (name, value) in unique { append(name, value) }
    }
}
