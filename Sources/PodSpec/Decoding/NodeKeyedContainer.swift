/// A mapping, seen through a type's coding keys.
struct NodeKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let decoder: NodeDecoder
    private let mapping: Int
    /// The values by their keys' text, with the key's node. Of a key that stands twice the last one counts.
    private let members: [String: (key: Int, value: Int)]
    private let order: [String]

    init(_ decoder: NodeDecoder) throws {
        self.decoder = decoder
        guard !decoder.isVoid else {
            (mapping, members, order) = (NodeDecoder.void, [:], [])
            return
        }
        let document = decoder.state.document
        mapping = document.resolve(decoder.node)
        var members: [String: (key: Int, value: Int)] = [:]
        var order: [String] = []
        decoder.state.reader.steps = decoder.steps
        let node = NodeReader.Node(decoder.node)
        if decoder.state.reader.beginObject(node, expected: "a mapping") {
            decoder.state.reader.forEachMember(of: node) { key, value, _ in
                let name = KeyText.string(of: key.index, in: document)
                if members.updateValue((key.index, value.index), forKey: name) == nil { order.append(name) }
            }
            decoder.state.claim(order, of: mapping, by: Key.self)
        } else if !decoder.state.reader.isNull(node) {
            throw AlreadyReported()
        }
        (self.members, self.order) = (members, order)
    }

    var codingPath: [any CodingKey] { decoder.codingPath }
    var allKeys: [Key] { order.compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool {
        member(key) != nil
    }

    func decodeNil(forKey key: Key) throws -> Bool {
        guard let member = member(key) else { return true }
        return decoder.state.reader.isNull(NodeReader.Node(member.value))
    }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        guard let member = member(key) else {
            if !decoder.isVoid { decoder.state.reportMissing(key.stringValue, of: mapping, steps: decoder.steps) }
            return try child(nil).value(type)
        }
        return try child(member).valueOrPlaceholder(type)
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        guard let member = member(key), !decoder.state.reader.isNull(NodeReader.Node(member.value)) else { return nil }
        do {
            return try child(member).value(type)
        } catch is AlreadyReported {
            return nil
        }
    }

    func nestedContainer<NestedKey: CodingKey>(
        keyedBy type: NestedKey.Type,
        forKey key: Key
    ) throws -> KeyedDecodingContainer<NestedKey> {
        try child(member(key)).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try child(member(key)).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { decoder }

    func superDecoder(forKey key: Key) throws -> any Decoder { child(member(key)) }

    private func member(_ key: Key) -> (key: Int, value: Int)? {
        if !decoder.isVoid { decoder.state.ask(for: key.stringValue, of: mapping) }
        return members[key.stringValue]
    }

    /// The decoder of a member, of nothing when it is absent.
    private func child(_ member: (key: Int, value: Int)?) -> NodeDecoder {
        guard let member else { return NodeDecoder(state: decoder.state, node: NodeDecoder.void, steps: decoder.steps) }
        let step = NodeReader.Step(kind: .field, number: member.key)
        return NodeDecoder(state: decoder.state, node: member.value, steps: decoder.steps + [step])
    }
}
