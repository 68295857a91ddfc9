extension Array: APIValue where Element: APIValue {
    /// The empty list.
    public static var zero: [Element] { [] }
    /// `[Element]`.
    public static var apiTypeName: String { "[\(Element.apiTypeName)]" }
    /// The elements' values.
    public var manifestValue: ManifestValue { .array(map(\.manifestValue)) }

    /// Reads a list. A null element is a zero value, as in Go; an element that cannot be read is left out.
    public static func read(_ node: NodeReader.Node, from reader: inout NodeReader) -> [Element]? {
        if reader.isNull(node) { return [] }
        var result: [Element] = []
        let isList = reader.forEachElement(of: node, expected: "a list of \(Element.apiTypeName)") { element, reader in
            if reader.isNull(element) {
                result.append(Element.zero)
            } else if let value = Element.read(element, from: &reader) {
                result.append(value)
            }
        }
        return isList ? result : nil
    }
}

extension Dictionary: APIValue where Key == String, Value: APIValue {
    /// The empty map.
    public static var zero: [String: Value] { [:] }
    /// `[string:Value]`.
    public static var apiTypeName: String { "[string:\(Value.apiTypeName)]" }
    /// The entries, sorted by key as Kubernetes prints maps.
    public var manifestValue: ManifestValue {
        .object(ManifestValue.Object(sorted { $0.key < $1.key }.map { ($0.key, $0.value.manifestValue) }))
    }

    /// Reads a map. Keys that aren't text become text, as in Kubernetes; of a key that stands twice the last one counts.
    public static func read(_ node: NodeReader.Node, from reader: inout NodeReader) -> [String: Value]? {
        if reader.isNull(node) { return [:] }
        guard reader.beginObject(node, expected: "a map of \(Value.apiTypeName)") else { return nil }
        var result: [String: Value] = [:]
        result.reserveCapacity(Int(reader.target(node).count) / 2)
        var seen: [NodeReader.Node] = []
        reader.forEachMember(of: node, as: .key) { key, value, reader in
            let name = KeyText.string(of: key.index, in: reader.document)
            let read = reader.isNull(value) ? Value.zero : Value.read(value, from: &reader)
            guard let read else { return }
            if result.updateValue(read, forKey: name) != nil, reader.isDuplicate(key, among: seen) { reader.reportDuplicate(key) }
            seen.append(key)
        }
        reader.endObject()
        return result
    }
}

extension NodeReader {
    /// Whether `key` has the type and value of one of `others`.
    func isDuplicate(_ key: Node, among others: [Node]) -> Bool {
        let text = KeyText(key.index, in: document)
        return others.contains { KeyText($0.index, in: document) == text }
    }
}
