/// A parsed document beside its text: where exactly nodes begin and end.
struct DocumentNodes {
    let document: YAMLDocument
    let source: SourceText

    /// The text cannot be changed in place: an alias, an anchor, a tag or a layout that is too unusual.
    struct Unsafe: Error {}

    func start(_ node: Int) throws(Unsafe) -> Int {
        let mark = document.nodes[node]
        guard let offset = source.offset(line: mark.line, column: mark.column) else { throw Unsafe() }
        return offset
    }

    /// Where a node's own text ends, without the comments and blank lines that follow.
    func end(_ node: Int) throws(Unsafe) -> Int {
        var last = node
        while try isBlock(last) { last = lastChild(of: last) }
        let mark = document.nodes[last]
        guard let offset = source.offset(line: mark.endLine, column: mark.endColumn) else { throw Unsafe() }
        return isBlockScalar(last) ? source.trimmed(offset) : offset
    }

    /// Whether the node is a list or mapping without brackets.
    func isBlock(_ node: Int) throws(Unsafe) -> Bool {
        let mark = document.nodes[node]
        guard mark.kind == .mapping || mark.kind == .sequence, mark.count > 0 else { return false }
        return try !isBracketed(node)
    }

    /// Whether the node is a list or mapping in brackets.
    func isFlow(_ node: Int) throws(Unsafe) -> Bool {
        let kind = document.nodes[node].kind
        guard kind == .mapping || kind == .sequence else { return false }
        return try isBracketed(node)
    }

    func isBlockScalar(_ node: Int) -> Bool {
        let mark = document.nodes[node]
        return mark.kind == .scalar && (mark.style == .literal || mark.style == .folded)
    }

    /// Whether an anchor or a tag stands before the node, or the node is an alias.
    func isMarked(_ node: Int) throws(Unsafe) -> Bool {
        if document.nodes[node].kind == .alias || document.nodes[node].tag != .none { return true }
        let offset = try start(node)
        guard offset < source.bytes.count else { return false }
        return [UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "*")].contains(source.bytes[offset])
    }

    /// The own members of a mapping; merge keys and keys that stand twice are more than can be changed in place.
    func members(of node: Int) throws(Unsafe) -> [(name: String, key: Int, value: Int)] {
        guard !document.nodes[node].flag else { throw Unsafe() }
        var result: [(name: String, key: Int, value: Int)] = []
        var key = node + 1
        while key < Int(document.nodes[node].next) {
            result.append((KeyText.string(of: key, in: document), key, key + 1))
            key = Int(document.nodes[key + 1].next)
        }
        guard Set(result.map(\.name)).count == result.count else { throw Unsafe() }
        return result
    }

    /// The elements of a list.
    func elements(of node: Int) -> [Int] {
        var result: [Int] = []
        var element = node + 1
        while element < Int(document.nodes[node].next) {
            result.append(element)
            element = Int(document.nodes[element].next)
        }
        return result
    }

    /// The offset just after the colon behind a key.
    func colon(after key: Int) throws(Unsafe) -> Int {
        let rest = source.bytes[try end(key)...].drop { $0 == UInt8(ascii: " ") }
        guard rest.first == UInt8(ascii: ":") else { throw Unsafe() }
        return rest.startIndex + 1
    }

    /// The offset of the dash before an element of a list whose dashes stand at `column`.
    func dash(before element: Int, column: UInt32, notBefore limit: Int) throws(Unsafe) -> Int {
        var line = document.nodes[element].line
        let start = try start(element)
        while let offset = source.offset(line: line, column: column), offset >= limit {
            if offset < source.bytes.count, source.bytes[offset] == UInt8(ascii: "-"), offset < start { return offset }
            guard line > 0 else { break }
            line -= 1
        }
        throw Unsafe()
    }

    /// The node as plain data.
    func plain(_ node: Int) -> ManifestValue {
        var reader = NodeReader(document)
        return ManifestValue.read(NodeReader.Node(node), from: &reader) ?? .null
    }

    private func isBracketed(_ node: Int) throws(Unsafe) -> Bool {
        let offset = try start(node)
        guard offset < source.bytes.count else { throw Unsafe() }
        return source.bytes[offset] == UInt8(ascii: "{") || source.bytes[offset] == UInt8(ascii: "[")
    }

    private func lastChild(of node: Int) -> Int {
        let end = Int(document.nodes[node].next)
        var child = node + 1
        while Int(document.nodes[child].next) < end { child = Int(document.nodes[child].next) }
        return child
    }
}
