/// A list.
struct NodeUnkeyedContainer: UnkeyedDecodingContainer {
    private let decoder: NodeDecoder
    private let elements: [Int]
    private(set) var currentIndex = 0

    init(_ decoder: NodeDecoder) throws {
        self.decoder = decoder
        guard !decoder.isVoid, !decoder.state.reader.isNull(NodeReader.Node(decoder.node)) else {
            elements = []
            return
        }
        var elements: [Int] = []
        decoder.state.reader.steps = decoder.steps
        let isList = decoder.state.reader.forEachElement(of: NodeReader.Node(decoder.node), expected: "a list") { element, _ in
            elements.append(element.index)
        }
        guard isList else { throw AlreadyReported() }
        self.elements = elements
    }

    var codingPath: [any CodingKey] { decoder.codingPath }
    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex >= elements.count }

    mutating func decodeNil() throws -> Bool {
        guard currentIndex < elements.count, decoder.state.reader.isNull(NodeReader.Node(elements[currentIndex])) else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try next().valueOrPlaceholder(type)
    }

    mutating func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type) throws -> KeyedDecodingContainer<NestedKey> {
        try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try next().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { try next() }

    private mutating func next() throws -> NodeDecoder {
        guard currentIndex < elements.count else {
            // A type that asks for more than there is, such as a tuple-like struct.
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: codingPath, debugDescription: "the list has only \(elements.count) elements")
            )
        }
        defer { currentIndex += 1 }
        let step = NodeReader.Step(kind: .index, number: currentIndex)
        return NodeDecoder(state: decoder.state, node: elements[currentIndex], steps: decoder.steps + [step])
    }
}
