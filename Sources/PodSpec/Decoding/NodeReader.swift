/// Reads typed values out of a parsed document and collects what is wrong with them.
///
/// The reader knows where it is: it keeps the nodes on the way down, so that a path and a location cost nothing until there is something
/// to report. Nothing is thrown; one pass finds every problem.
public struct NodeReader {
    /// A node of the document that is being read.
    public struct Node: Hashable, Sendable {
        package let index: Int

        @inline(__always)
        package init(_ index: Int) {
            self.index = index
        }
    }

    /// One step on the way down: the node of a key, or an element's position.
    struct Step {
        enum Kind: UInt8 { case field, key, index }

        var kind: Kind
        var number: Int
    }

    package let document: YAMLDocument
    /// What has been found so far, in no particular order.
    package private(set) var diagnostics: [Diagnostic] = []
    /// The fields that came with a release after the oldest that can be asked for, outer ones first.
    package private(set) var newFields: [NewerField] = []
    /// Where the reader is. The last step is overwritten for each member, so that a member costs no push.
    var steps: [Step] = []
    let unknownFieldSeverity: Diagnostic.Severity
    let maximumDecodingDepth: Int

    package init(_ document: YAMLDocument, options: ManifestDecoder.Options = .init()) {
        self.document = document
        unknownFieldSeverity = options.isStrict ? .error : .warning
        maximumDecodingDepth = options.limits.maximumDecodingDepth
        steps.reserveCapacity(16)
    }

    // MARK: Looking at nodes

    /// The node, through an alias if it is one.
    @inline(__always)
    func target(_ node: Node) -> YAMLNode { document.nodes[document.resolve(node.index)] }

    /// Whether the node is null, however it is written.
    @inline(__always)
    func isNull(_ node: Node) -> Bool {
        let index = document.resolve(node.index)
        let node = document.nodes[index]
        // Most scalars are long enough to be something.
        guard node.kind == .scalar, node.count <= 4 || node.tag == .null else { return false }
        return document.scalar(index) == .null
    }

    /// The text of a key.
    @inline(__always)
    func keyBytes(_ key: Node) -> UnsafeBufferPointer<UInt8> { document.bytes(key.index) }

    // MARK: Walking

    /// Enters the mapping at `node`. Reports anything else but null, and returns false.
    @inline(__always)
    mutating func beginObject(_ node: Node, expected: String) -> Bool {
        guard target(node).kind == .mapping else {
            if !isNull(node) { reportMismatch(node, expected: "an object (\(expected))") }
            return false
        }
        steps.append(Step(kind: .field, number: 0))
        return true
    }

    @inline(__always)
    mutating func endObject() {
        steps.removeLast()
    }

    /// Calls `body` with each key and value of the mapping at `node`, merge keys followed.
    @inline(__always)
    mutating func forEachMember(
        of node: Node,
        as kind: Step.Kind = .field,
        _ body: (_ key: Node, _ value: Node, _ reader: inout NodeReader) -> Void
    ) {
        let index = document.resolve(node.index)
        let mapping = document.nodes[index]
        let last = steps.count - 1
        if mapping.flag, !document.isJSON {
            for (key, value) in MergeKeys.members(of: index, in: document) {
                steps[last] = Step(kind: kind, number: key)
                body(Node(key), Node(value), &self)
            }
            return
        }
        var key = index + 1
        let end = Int(mapping.next)
        while key < end {
            let value = key + 1
            steps[last] = Step(kind: kind, number: key)
            body(Node(key), Node(value), &self)
            key = Int(document.nodes[value].next)
        }
    }

    /// Calls `body` with the reader standing at a member of the mapping it is in.
    mutating func atMember(_ key: Int, as kind: Step.Kind = .field, _ body: (inout NodeReader) -> Void) {
        steps[steps.count - 1] = Step(kind: kind, number: key)
        body(&self)
    }

    /// Calls `body` with each element of the list at `node`; false, and reported, when it is something else.
    @inline(__always)
    mutating func forEachElement(
        of node: Node,
        expected: @autoclosure () -> String,
        _ body: (_ element: Node, _ reader: inout NodeReader) -> Void
    ) -> Bool {
        let index = document.resolve(node.index)
        guard document.nodes[index].kind == .sequence else {
            reportMismatch(node, expected: expected())
            return false
        }
        steps.append(Step(kind: .index, number: 0))
        let last = steps.count - 1
        var element = index + 1
        let end = Int(document.nodes[index].next)
        while element < end {
            body(Node(element), &self)
            steps[last].number += 1
            element = Int(document.nodes[element].next)
        }
        steps.removeLast()
        return true
    }

    // MARK: Reporting

    /// Forgets what was reported after `count` diagnostics: it was about values that don't count.
    mutating func forget(after count: Int) {
        diagnostics.removeSubrange(count...)
    }

    /// Remembers that the field that is being read came with a release.
    mutating func noteNewField(release: Int) {
        newFields.append(NewerField(path: path, since: KubernetesVersion(minor: release)))
    }

    package mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    /// The path of the place that is being read.
    package var path: FieldPath {
        steps.reduce(.root) { path, step in
            switch step.kind {
            case .field: path.child(KeyText.string(of: step.number, in: document))
            case .key: path.key(KeyText.string(of: step.number, in: document))
            case .index: path.index(step.number)
            }
        }
    }
}
