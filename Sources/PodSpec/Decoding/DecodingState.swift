/// Thrown to unwind a type's own `init(from:)` after its problem was reported; never seen outside.
struct AlreadyReported: Error {}

/// What all decoders and containers of one run share.
final class DecodingState {
    var reader: NodeReader
    /// The keys that some container of the mapping claimed, and those it was asked for, by the mapping's node.
    private var claims: [Int: (claimed: Set<String>, asked: Set<String>)] = [:]

    init(_ reader: NodeReader) {
        self.reader = reader
    }

    var document: YAMLDocument { reader.document }

    // MARK: Strictness

    /// Marks the keys of the mapping at `node` that `Key` knows.
    func claim<Key: CodingKey>(_ names: some Sequence<String>, of node: Int, by _: Key.Type) {
        claims[node, default: ([], [])].claimed.formUnion(names.lazy.filter { Key(stringValue: $0) != nil })
    }

    /// Remembers a name that the type asked for, for "did you mean".
    func ask(for name: String, of node: Int) {
        claims[node, default: ([], [])].asked.insert(name)
    }

    /// Reports the keys of the mapping at `node` that nobody claimed, once its type is done with it.
    func finish(_ node: Int, steps: [NodeReader.Step]) {
        guard let (claimed, asked) = claims.removeValue(forKey: node) else { return }
        reader.steps = steps + [NodeReader.Step(kind: .field, number: 0)]
        var seen: Set<KeyText> = []
        reader.forEachMember(of: NodeReader.Node(node)) { key, _, reader in
            let name = KeyText.string(of: key.index, in: reader.document)
            if !seen.insert(KeyText(key.index, in: reader.document)).inserted { reader.reportDuplicate(key) }
            if !claimed.contains(name) { reader.reportUnknown(key, knownNames: asked.sorted()) }
        }
        reader.steps = steps
    }

    // MARK: Values

    /// Reads a value that needs no `Codable` to be read.
    func read<Value: APIValue>(_ type: Value.Type, at node: Int, steps: [NodeReader.Step]) throws -> Value {
        reader.steps = steps
        guard let value = Value.read(NodeReader.Node(node), from: &reader) else { throw AlreadyReported() }
        return value
    }

    func readInteger<Value: FixedWidthInteger>(_ type: Value.Type, at node: Int, steps: [NodeReader.Step]) throws -> Value {
        reader.steps = steps
        guard let value = reader.integer(NodeReader.Node(node), as: type) else { throw AlreadyReported() }
        return value
    }

    func readDouble(at node: Int, steps: [NodeReader.Step]) throws -> Double {
        reader.steps = steps
        let index = document.resolve(node)
        if document.nodes[index].kind == .scalar {
            switch document.scalar(index) {
            case .integer(let value): return Double(value)
            case .unsigned(let value): return Double(value)
            case .float(let value): return value
            case .null: return 0
            case .boolean, .string, .binary, .invalid: break
            }
        }
        reader.reportMismatch(NodeReader.Node(node), expected: "a number")
        throw AlreadyReported()
    }

    // MARK: Reports

    /// Turns an error of a type's own initialiser into a diagnostic.
    func report(_ error: any Error, at node: Int, steps: [NodeReader.Step]) {
        guard !(error is AlreadyReported) else { return }
        reader.steps = steps
        let node = NodeReader.Node(max(node, 0))
        switch error {
        case DecodingError.typeMismatch(let type, _), DecodingError.valueNotFound(let type, _):
            reader.reportMismatch(node, expected: "\(type)")
        case DecodingError.dataCorrupted(let context):
            reader.reportInvalid(node, detail: context.debugDescription)
        case DecodingError.keyNotFound(let key, _):
            reportMissing(key.stringValue, of: node.index, steps: steps)
        default:
            reader.reportInvalid(node, detail: "\(error)")
        }
    }

    /// Reports a key that a type needs and that isn't there, at the mapping that lacks it.
    func reportMissing(_ name: String, of node: Int, steps: [NodeReader.Step]) {
        reader.steps = steps
        let path = reader.path.child(name)
        reader.report(
            Diagnostic(
                code: .required,
                path: path,
                detail: "",
                message: "\(path): Required value",
                location: document.location(max(node, 0)),
                suggestion: "add `\(name)`"
            )
        )
    }

    func reportTooDeep(at node: Int, steps: [NodeReader.Step]) {
        reader.steps = steps
        reader.reportTooDeep(NodeReader.Node(max(node, 0)))
    }
}
