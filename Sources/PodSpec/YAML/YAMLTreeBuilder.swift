/// Collects nodes in pre-order while a parser walks a document, and watches the limits.
///
/// libyaml's events and the JSON reader both feed it, so both end in the same arena.
struct YAMLTreeBuilder {
    private struct Open {
        var index: Int
        var count: UInt32
        var expanded: Int
    }

    private(set) var nodes: [YAMLNode] = []
    private(set) var text: [UInt8] = []
    /// See ``YAMLDocument/isSuspect``.
    private(set) var isSuspect = false
    private var open: [Open] = []
    /// What a node stands for once aliases are followed, by the name of its anchor.
    private var anchors: [String: (node: Int, expanded: Int, isOpen: Bool)] = [:]
    private var expansion = 0
    private let limits: ParsingLimits

    init(limits: ParsingLimits, expectedBytes: Int) {
        self.limits = limits
        nodes.reserveCapacity(expectedBytes / 12 + 8)
        text.reserveCapacity(expectedBytes)
    }

    /// Whether the next node is a mapping's key.
    @inline(__always)
    var isAtKey: Bool {
        guard let last = open.last else { return false }
        return nodes[last.index].kind == .mapping && last.count & 1 == 0
    }

    /// Adds a scalar whose text is in `bytes`.
    @inline(__always)
    mutating func scalar(_ node: YAMLNode, bytes: UnsafeBufferPointer<UInt8>, anchor: String?) throws(YAMLProblem) {
        var node = node
        let isKey = isAtKey
        node.offset = UInt32(truncatingIfNeeded: text.count)
        node.count = UInt32(truncatingIfNeeded: bytes.count)
        node.next = UInt32(truncatingIfNeeded: nodes.count + 1)
        text.append(contentsOf: bytes)
        if isKey, bytes.count == 2, node.flag || node.tag == .merge, bytes[0] == UInt8(ascii: "<"), bytes[1] == UInt8(ascii: "<") {
            node.tag = .merge
            isSuspect = true
            if let mapping = open.last?.index { nodes[mapping].flag = true }
        }
        if node.tag != .none || node.flag && Self.isSuspicious(bytes, isKey: isKey) { isSuspect = true }
        try append(node)
        if let anchor { anchors[anchor] = (nodes.count - 1, 1, false) }
    }

    /// Whether a plain scalar may be an infinity, or null or a huge number where a key is needed.
    ///
    /// Called for every scalar: mostly one comparison.
    @inline(__always)
    private static func isSuspicious(_ bytes: UnsafeBufferPointer<UInt8>, isKey: Bool) -> Bool {
        guard bytes.count <= 5 else { return isKey && bytes.count >= 18 && bytes[0] <= UInt8(ascii: "9") }
        guard let first = bytes.first else { return isKey }
        switch first {
        case UInt8(ascii: "."): return true
        // `.inf` may have a sign; a flag such as `-c` is nothing to look at.
        case UInt8(ascii: "+"), UInt8(ascii: "-"): return bytes.count > 1 && bytes[1] == UInt8(ascii: ".")
        case UInt8(ascii: "~"): return isKey
        case UInt8(ascii: "n"), UInt8(ascii: "N"): return isKey && bytes.count == 4 && bytes[1] | 0x20 == UInt8(ascii: "u")
        default: return false
        }
    }

    /// Opens a list or a mapping.
    @inline(__always)
    mutating func begin(_ node: YAMLNode, anchor: String?) throws(YAMLProblem) {
        guard open.count < limits.maximumDepth else {
            throw limit("lists and mappings nest deeper than \(limits.maximumDepth) levels", at: node)
        }
        if isAtKey { throw YAMLProblem(detail: "a list or a mapping cannot be a key", line: Int(node.line), column: Int(node.column)) }
        try append(node)
        open.append(Open(index: nodes.count - 1, count: 0, expanded: 1))
        if let anchor { anchors[anchor] = (nodes.count - 1, 1, true) }
    }

    /// Closes the innermost list or mapping.
    @inline(__always)
    mutating func end(line: Int, column: Int) {
        guard let closed = open.popLast() else { return }
        nodes[closed.index].next = UInt32(truncatingIfNeeded: nodes.count)
        nodes[closed.index].count = closed.count
        nodes[closed.index].endLine = UInt32(truncatingIfNeeded: line)
        nodes[closed.index].endColumn = UInt32(truncatingIfNeeded: column)
        if !open.isEmpty { open[open.count - 1].expanded += closed.expanded }
        guard !anchors.isEmpty else { return }
        for (name, anchor) in anchors where anchor.node == closed.index && anchor.isOpen {
            anchors[name] = (closed.index, closed.expanded, false)
        }
    }

    /// Adds an alias of `name`.
    mutating func alias(_ name: String, node: YAMLNode) throws(YAMLProblem) {
        guard let target = anchors[name] else {
            throw YAMLProblem(
                detail: "unknown anchor `\(name)`",
                line: Int(node.line),
                column: Int(node.column),
                suggestion: "define it before this line in the same document: `&\(name)`"
            )
        }
        guard !target.isOpen else {
            throw YAMLProblem(detail: "anchor `\(name)` contains itself", line: Int(node.line), column: Int(node.column))
        }
        expansion += target.expanded
        guard expansion <= limits.maximumAliasExpansion else {
            throw limit("aliases stand for more than \(limits.maximumAliasExpansion) nodes", at: node)
        }
        // As yaml.v2 counts them: the document is a node, and so is this alias.
        let total = nodes.count + 2 + expansion
        guard expansion <= 100 || total <= 1000 || Double(expansion) <= 0.99 * Double(total) else {
            throw limit("nearly all of the document's nodes come from aliases", at: node)
        }
        var node = node
        if isAtKey {
            // A key is looked at all the time: what it stands for is copied, so that readers need no special case.
            guard nodes[target.node].kind == .scalar else {
                throw YAMLProblem(detail: "a list or a mapping cannot be a key", line: Int(node.line), column: Int(node.column))
            }
            let original = nodes[target.node]
            (node.kind, node.tag, node.style, node.flag) = (.scalar, original.tag, original.style, original.flag)
            (node.offset, node.count) = (original.offset, original.count)
        } else {
            node.kind = .alias
            node.offset = UInt32(truncatingIfNeeded: target.node)
        }
        node.next = UInt32(truncatingIfNeeded: nodes.count + 1)
        try append(node)
        if !open.isEmpty { open[open.count - 1].expanded += target.expanded }
    }

    @inline(__always)
    private mutating func append(_ node: YAMLNode) throws(YAMLProblem) {
        guard nodes.count < limits.maximumNodes else {
            throw limit("the document has more than \(limits.maximumNodes) nodes", at: node)
        }
        nodes.append(node)
        if !open.isEmpty {
            open[open.count - 1].count += 1
            open[open.count - 1].expanded += 1
        }
    }

    private func limit(_ detail: String, at node: YAMLNode) -> YAMLProblem {
        YAMLProblem(code: .limitExceeded, detail: detail, line: Int(node.line), column: Int(node.column))
    }
}
