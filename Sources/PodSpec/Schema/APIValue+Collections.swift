extension Array: APIValue where Element: APIValue {
    /// The empty list.
    public static var zero: [Element] { [] }
    /// `[Element]`.
    public static var apiTypeName: String { "[\(Element.apiTypeName)]" }
    /// The elements' values.
    public var manifestValue: ManifestValue { .array(map(\.manifestValue)) }

    /// True: Go leaves empty lists out.
    public static var isAbsentWhenEmpty: Bool { true }
    /// True: for the elements, and for a list without any.
    public static var canHoldOddities: Bool { true }

    /// Whether an element holds something odd.
    public static func holds(_ oddity: ValueOddity, at address: UnsafeRawPointer) -> Bool {
        address.assumingMemoryBound(to: [Element].self).pointee.withUnsafeBufferPointer { elements in
            guard let first = elements.baseAddress else { return false }
            return elements.indices.contains { Element.holds(oddity, at: first + $0) }
        }
    }

    /// Removes zero values that mean nothing from the elements.
    public mutating func removeIndistinctZeros() {
        for index in indices { self[index].removeIndistinctZeros() }
    }

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
    /// True: Go leaves empty maps out.
    public static var isAbsentWhenEmpty: Bool { true }
    /// True: for the values, and for a map without any.
    public static var canHoldOddities: Bool { true }

    /// Whether a value holds something odd.
    public static func holds(_ oddity: ValueOddity, at address: UnsafeRawPointer) -> Bool {
        address.assumingMemoryBound(to: [String: Value].self).pointee.values.contains { $0.holds(oddity) }
    }
    /// The entries, sorted by key as Kubernetes prints maps.
    public var manifestValue: ManifestValue {
        .object(ManifestValue.Object(sorted { $0.key < $1.key }.map { ($0.key, $0.value.manifestValue) }))
    }

    /// Reads a map. Keys that aren't text become text, as in Kubernetes; of a key that stands twice the last one counts.
    public static func read(_ node: NodeReader.Node, from reader: inout NodeReader) -> [String: Value]? {
        if reader.isNull(node) { return [:] }
        guard reader.beginObject(node, expected: "a map of \(Value.apiTypeName)") else { return nil }
        let before = reader.diagnostics.count
        var result: [String: Value] = [:]
        result.reserveCapacity(Int(reader.target(node).count) / 2)
        var hasCollision = false
        reader.forEachMember(of: node, as: .key) { key, value, reader in
            hasCollision = insert(key, value, into: &result, from: &reader) || hasCollision
        }
        if hasCollision {
            reader.forget(after: before)
            result = [:]
            let (members, repeated) = MergeKeys.lastMembers(of: reader.document.resolve(node.index), in: reader.document)
            for key in repeated { reader.atMember(key, as: .key) { $0.reportDuplicate(NodeReader.Node(key)) } }
            for (key, value) in members {
                reader.atMember(key, as: .key) {
                    _ = insert(NodeReader.Node(key), NodeReader.Node(value), into: &result, from: &$0)
                }
            }
        }
        reader.endObject()
        return result
    }

    /// Reads an entry; tells whether its key was there before.
    private static func insert(
        _ key: NodeReader.Node,
        _ value: NodeReader.Node,
        into result: inout [String: Value],
        from reader: inout NodeReader
    ) -> Bool {
        let read = reader.isNull(value) ? Value.zero : Value.read(value, from: &reader)
        let name = KeyText.string(of: key.index, in: reader.document)
        // What cannot be read still takes the key, or a second one would not be noticed.
        return result.updateValue(read ?? Value.zero, forKey: name) != nil
    }
}
