/// A parsed document: an immutable arena of nodes with exact marks.
///
/// The nodes stand in pre-order in one array, the text of all scalars in another. Whoever walks the document carries a node's index;
/// parents and paths are not stored, they are found when somebody asks.
///
/// `@unchecked Sendable`: both buffers are written by the builder before `init` and never again.
package final class YAMLDocument: @unchecked Sendable {
    package let nodes: UnsafeMutablePointer<YAMLNode>
    package let nodeCount: Int
    package let text: UnsafeMutablePointer<UInt8>
    /// Whether the document was read by JSON's rules: no merge keys, no octals, no floats for integers.
    package let isJSON: Bool
    /// Whether something stands in it that ``DocumentCheck`` must look at: merge keys, tags, null keys, infinities.
    package let isSuspect: Bool

    /// Copies the builder's buffers into memory of the document's own.
    package init(nodes source: borrowing [YAMLNode], text bytes: borrowing [UInt8], isJSON: Bool, isSuspect: Bool = false) {
        nodeCount = source.count
        nodes = Self.copy(source)
        text = Self.copy(bytes)
        self.isJSON = isJSON
        self.isSuspect = isSuspect
    }

    private static func copy<Element: BitwiseCopyable>(_ source: borrowing [Element]) -> UnsafeMutablePointer<Element> {
        let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(source.count, 1))
        source.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { memory.initialize(from: base, count: buffer.count) }
        }
        return memory
    }

    deinit {
        nodes.deallocate()
        text.deallocate()
    }

    /// A document in which nothing stands.
    package static let empty = YAMLDocument(nodes: [], text: [], isJSON: false)

    /// Whether nothing but comments stood in the document.
    package var isEmpty: Bool { nodeCount == 0 }

    /// Whether the whole document is null.
    package var isNull: Bool { nodeCount == 1 && nodes[0].kind == .scalar && scalar(0) == .null }

    /// The node at `index`, through an alias if it is one.
    @inline(__always)
    package func resolve(_ index: Int) -> Int {
        let node = nodes[index]
        return node.kind == .alias ? Int(node.offset) : index
    }

    /// The text of the scalar at `index`.
    @inline(__always)
    package func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        let node = nodes[index]
        return UnsafeBufferPointer(start: text + Int(node.offset), count: Int(node.count))
    }

    /// The text of the scalar at `index` as a string.
    @inline(__always)
    package func string(_ index: Int) -> String {
        String(decoding: bytes(index), as: UTF8.self)
    }

    /// Where the node at `index` stands.
    package func location(_ index: Int) -> SourceLocation {
        let node = nodes[index]
        return SourceLocation(
            line: Int(node.line) + 1,
            column: Int(node.column) + 1,
            endLine: Int(node.endLine) + 1,
            endColumn: Int(node.endColumn) + 1
        )
    }

    /// What the scalar at `index` means in Kubernetes' dialect.
    @inline(__always)
    package func scalar(_ index: Int) -> ScalarValue {
        ScalarDialect.resolve(bytes(index), tag: nodes[index].tag, isPlain: nodes[index].flag, isJSON: isJSON)
    }
}
