/// The `Decoder` that types with an `init(from:)` of their own see.
///
/// It carries a node's index; `codingPath` is made when somebody asks. The node `void` stands for a value that could not be read: decoding
/// goes on with empty values, so that the problems behind it are found as well.
struct NodeDecoder: Decoder {
    /// No node at all.
    static let void = -1

    let state: DecodingState
    let node: Int
    let steps: [NodeReader.Step]

    var userInfo: [CodingUserInfoKey: Any] { [:] }

    var codingPath: [any CodingKey] {
        steps.map { step in
            step.kind == .index
                ? FieldKey(intValue: step.number) : FieldKey(stringValue: KeyText.string(of: step.number, in: state.document))
        }
    }

    var isVoid: Bool { node == Self.void }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(try NodeKeyedContainer<Key>(self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try NodeUnkeyedContainer(self)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        NodeSingleValueContainer(decoder: self)
    }

    /// Reads one of the API's own values without a detour through containers.
    func readValue<Value: APIValue>(_ type: Value.Type) throws -> Value {
        isVoid ? Value.zero : try state.read(type, at: node, steps: steps)
    }

    /// Decodes the node as `type`. Every problem has been reported when this throws ``AlreadyReported``.
    func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        if let known = try knownValue(type) as? Value { return known }
        guard steps.count < state.reader.maximumDecodingDepth else {
            state.reportTooDeep(at: node, steps: steps)
            throw AlreadyReported()
        }
        do {
            let value = try Value(from: self)
            if !isVoid { state.finish(state.document.resolve(node), steps: steps) }
            return value
        } catch {
            state.report(error, at: node, steps: steps)
            throw AlreadyReported()
        }
    }

    /// As ``value(_:)``, but goes on with an empty value where one can be made.
    func valueOrPlaceholder<Value: Decodable>(_ type: Value.Type) throws -> Value {
        do {
            return try value(type)
        } catch is AlreadyReported where !isVoid {
            return try NodeDecoder(state: state, node: Self.void, steps: steps).value(type)
        }
    }

    private func knownValue(_ type: any Decodable.Type) throws -> Any? {
        if let type = type as? any APIValue.Type { return try readValue(type) as Any }
        if let type = type as? any FixedWidthInteger.Type { return try integer(type) }
        if type == Double.self { return isVoid ? 0 : try state.readDouble(at: node, steps: steps) }
        if type == Float.self { return isVoid ? Float(0) : Float(try state.readDouble(at: node, steps: steps)) }
        return nil
    }

    private func integer<Value: FixedWidthInteger>(_ type: Value.Type) throws -> Any {
        isVoid ? Value.zero : try state.readInteger(type, at: node, steps: steps)
    }
}
