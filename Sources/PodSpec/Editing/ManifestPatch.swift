/// Finds the bytes of a document that have to change so that it means another value, and nothing but those.
struct ManifestPatch {
    typealias Unsafe = DocumentNodes.Unsafe

    /// Bytes to replace.
    private struct Edit {
        var range: Range<Int>
        var text: [UInt8]
    }

    /// Where a node stands: what has to be written again when it is replaced as a whole.
    enum Place {
        case root
        case inBrackets
        /// Behind a key whose mapping's keys stand at a column.
        case member(key: Int, column: Int)
        /// Behind the dash at an offset and a column.
        case element(dash: Int, column: Int)
    }

    let nodes: DocumentNodes
    private var edits: [Edit] = []

    init(_ nodes: DocumentNodes) {
        self.nodes = nodes
    }

    /// The text with all changes.
    func result() throws(Unsafe) -> [UInt8] {
        let bytes = nodes.source.bytes
        // What is inserted at one place stays in order and comes before what is replaced there.
        let sorted = edits.enumerated().sorted {
            let (left, right) = ($0.element.range, $1.element.range)
            return (left.lowerBound, left.upperBound, $0.offset) < (right.lowerBound, right.upperBound, $1.offset)
        }
        var result: [UInt8] = []
        var position = 0
        for (_, edit) in sorted {
            guard edit.range.lowerBound >= position else { throw Unsafe() }
            result += bytes[position..<edit.range.lowerBound]
            result += edit.text
            position = edit.range.upperBound
        }
        return result + bytes[position...]
    }

    /// Changes the node at `node` from one value to another.
    mutating func change(_ node: Int, from before: ManifestValue, to after: ManifestValue, _ place: Place) throws(Unsafe) {
        guard before != after else { return }
        guard try !nodes.isMarked(node) else { throw Unsafe() }
        switch (before, after, nodes.document.nodes[node].kind) {
        case (.object(let old), .object(let new), .mapping) where !new.isEmpty: try members(node, old, new, place)
        case (.array(let old), .array(let new), .sequence) where !new.isEmpty: try elements(node, old, new, place)
        case (_, .array, _), (_, .object, _): try replace(node, before, after, place)
        case (_, _, .scalar) where !nodes.isBlockScalar(node): try scalar(node, after, place)
        default: try replace(node, before, after, place)
        }
    }

    mutating func edit(_ range: Range<Int>, _ text: [UInt8]) {
        edits.append(Edit(range: range, text: text))
    }

    /// Inserts whole lines at the start of a line, or behind the last one when that has no end.
    mutating func insert(lines: [UInt8], at offset: Int) {
        let bytes = nodes.source.bytes
        var text = lines
        if offset == bytes.count, let last = bytes.last, last != UInt8(ascii: "\n") {
            text = nodes.source.lineBreak + lines.dropLast()
        }
        edit(offset..<offset, withLineBreaks(text))
    }

    /// Writes a node again.
    mutating func replace(_ node: Int, _ before: ManifestValue, _ after: ManifestValue, _ place: Place) throws(Unsafe) {
        let value = MergedValue(nodes).merge(node, from: before, to: after)
        let end = try nodes.end(node)
        let start = try nodes.start(node)
        if try nodes.isFlow(node), value.isCollection {
            return edit(start..<end, bracketed(value, at: start))
        }
        switch place {
        case .root: throw Unsafe()
        case .inBrackets: edit(start..<end, bracketed(value, at: start))
        case .member(let key, let column):
            let start = try nodes.colon(after: key)
            // Of what is written only what follows the key is of use.
            let text = YAMLWriter.member("k", value, column: column).dropFirst(2)
            edit(start..<max(start, end), withLineBreaks(Array(text)))
        case .element(let dash, let column):
            edit(dash..<max(dash + 1, end), withLineBreaks(YAMLWriter.element(value, column: column)))
        }
    }

    private mutating func scalar(_ node: Int, _ after: ManifestValue, _ place: Place) throws(Unsafe) {
        let start = try nodes.start(node)
        let end = try nodes.end(node)
        var isInBrackets = false
        if case .inBrackets = place { isInBrackets = true }
        var text: [UInt8]
        if nodes.document.isJSON {
            text = bracketed(after, at: start)
        } else if case .string(let new) = after {
            // A text of several lines is better off in a block.
            if !isInBrackets, new.utf8.contains(UInt8(ascii: "\n")) {
                return try replace(node, .null, after, place)
            }
            text = FlowText.bytes(of: new, like: nodes.document.nodes[node].style, isInBrackets: isInBrackets)
        } else {
            text = FlowText.bytes(of: after)
        }
        if start == end { text.insert(UInt8(ascii: " "), at: 0) }
        edit(start..<end, text)
    }

    /// A value as it stands inside brackets at an offset. In JSON of several lines it has several, too.
    func bracketed(_ value: ManifestValue, at offset: Int) -> [UInt8] {
        guard nodes.document.isJSON else { return FlowText.bytes(of: value) }
        let source = nodes.source
        let line = source.lineStart(of: offset)
        var writer = JSONWriter(indentation: source.bytes.contains(UInt8(ascii: "\n")) ? 2 : nil)
        writer.value(value)
        let margin = source.bytes[line...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        return withLineBreaks(writer.bytes.flatMap { $0 == UInt8(ascii: "\n") ? [$0] + margin : [$0] })
    }

    /// The text with the line breaks that the document has.
    private func withLineBreaks(_ text: [UInt8]) -> [UInt8] {
        let lineBreak = nodes.source.lineBreak
        guard lineBreak.count > 1, !text.contains(UInt8(ascii: "\r")) else { return text }
        return text.flatMap { $0 == UInt8(ascii: "\n") ? lineBreak : [$0] }
    }
}

extension ManifestValue {
    /// Whether it is a list or an object.
    var isCollection: Bool {
        switch self {
        case .array, .object: true
        case .null, .bool, .integer, .number, .string: false
        }
    }
}
