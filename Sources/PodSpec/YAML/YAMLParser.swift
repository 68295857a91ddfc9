internal import CYAML

/// Parses YAML text into documents, one after the other.
///
/// Kubernetes splits a file into documents before it parses them (see ``DocumentSplitter``) and then reads one document of each part;
/// reading on is for streams that follow YAML's own rules.
package struct YAMLParser: ~Copyable {
    private let source: YAMLEventSource
    private let limits: ParsingLimits
    private let size: Int
    private let firstLine: Int
    private let readsLikeKubernetes: Bool
    private var isAtEnd = false

    /// Starts parsing `input`, which must outlive the parser; nil when memory is short.
    ///
    /// - Parameters:
    ///   - firstLine: the line it starts on, from 0
    ///   - readsLikeKubernetes: whether to refuse what yaml.v2 can't read
    package init?(
        _ input: UnsafeBufferPointer<UInt8>,
        limits: ParsingLimits = .default,
        firstLine: Int = 0,
        readsLikeKubernetes: Bool = false
    ) {
        guard let source = YAMLEventSource(input, firstLine: firstLine) else { return nil }
        self.source = source
        self.limits = limits
        self.firstLine = firstLine
        self.readsLikeKubernetes = readsLikeKubernetes
        size = input.count
    }

    /// The next document, nil at the end of the stream.
    package mutating func next() throws(YAMLProblem) -> YAMLDocument? {
        guard !isAtEnd else { return nil }
        do {
            return try parse()
        } catch {
            isAtEnd = true
            throw error
        }
    }

    private mutating func parse() throws(YAMLProblem) -> YAMLDocument? {
        var builder = YAMLTreeBuilder(limits: limits, expectedBytes: size)
        var event = yaml_event_t()
        /// How many flow collections, `[…]` and `{…}`, are open.
        var flowDepth = 0
        while true {
            try source.next(&event)
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_SCALAR_EVENT:
                if flowDepth > 0, readsLikeKubernetes { try checkFlowScalar(event) }
                try scalar(event, into: &builder)
            case YAML_MAPPING_START_EVENT:
                if flowDepth > 0 || event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE { flowDepth += 1 }
                try builder.begin(node(event, .mapping), anchor: name(event.data.mapping_start.anchor))
            case YAML_SEQUENCE_START_EVENT:
                if flowDepth > 0 || event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE { flowDepth += 1 }
                try builder.begin(node(event, .sequence), anchor: name(event.data.sequence_start.anchor))
            case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
                if flowDepth > 0 { flowDepth -= 1 }
                builder.end(line: firstLine + Int(event.end_mark.line), column: Int(event.end_mark.column))
            case YAML_ALIAS_EVENT:
                try builder.alias(name(event.data.alias.anchor) ?? "", node: node(event, .alias))
            case YAML_DOCUMENT_END_EVENT:
                return YAMLDocument(nodes: builder.nodes, text: builder.text, isJSON: false, isSuspect: builder.isSuspect)
            case YAML_STREAM_END_EVENT:
                isAtEnd = true
                return nil
            default:
                break
            }
        }
    }

    /// Inside `[…]` and `{…}` yaml.v2 takes each `?` of a plain scalar for the sign of a key; libyaml has stopped doing so.
    private func checkFlowScalar(_ event: yaml_event_t) throws(YAMLProblem) {
        let scalar = event.data.scalar
        guard scalar.style == YAML_PLAIN_SCALAR_STYLE,
            UnsafeBufferPointer(start: scalar.value, count: scalar.length).contains(UInt8(ascii: "?"))
        else { return }
        throw YAMLProblem(
            detail: "did not find expected ',' or ']'",
            line: firstLine + Int(event.start_mark.line),
            column: Int(event.start_mark.column),
            suggestion: "put the text in quotes: between brackets a `?` begins a key"
        )
    }

    @inline(__always)
    private func scalar(_ event: yaml_event_t, into builder: inout YAMLTreeBuilder) throws(YAMLProblem) {
        let scalar = event.data.scalar
        var node = node(event, .scalar)
        // libyaml calls a scalar with the tag `!` plain, too; for yaml.v2 it is text.
        node.flag = scalar.plain_implicit != 0 && scalar.tag == nil
        node.style =
            switch scalar.style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
        if node.flag, hasNonSpecificTag(event, scalar) {
            node.flag = false
            node.tag = .string
        }
        if let tag = scalar.tag { node.tag = Self.tag(String(cString: UnsafeRawPointer(tag).assumingMemoryBound(to: CChar.self))) }
        try builder.scalar(
            node,
            bytes: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
            anchor: name(scalar.anchor)
        )
    }

    /// Whether a scalar carries the tag `!`, which makes it text. libyaml drops that tag; what is left of it is the room it took.
    @inline(__always)
    private func hasNonSpecificTag(_ event: yaml_event_t, _ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar) -> Bool {
        if scalar.style != YAML_PLAIN_SCALAR_STYLE { return true }
        guard scalar.anchor == nil, event.start_mark.line == event.end_mark.line else { return false }
        let width = Int(event.end_mark.column) - Int(event.start_mark.column)
        guard width != scalar.length else { return false }
        return width != UnsafeBufferPointer(start: scalar.value, count: scalar.length).reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }

    @inline(__always)
    private func node(_ event: yaml_event_t, _ kind: YAMLNode.Kind) -> YAMLNode {
        var node = YAMLNode()
        node.kind = kind
        node.line = UInt32(truncatingIfNeeded: firstLine + Int(event.start_mark.line))
        node.column = UInt32(truncatingIfNeeded: event.start_mark.column)
        node.endLine = UInt32(truncatingIfNeeded: firstLine + Int(event.end_mark.line))
        node.endColumn = UInt32(truncatingIfNeeded: event.end_mark.column)
        return node
    }

    @inline(__always)
    private func name(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        guard let text else { return nil }
        return String(cString: UnsafeRawPointer(text).assumingMemoryBound(to: CChar.self))
    }

    private static func tag(_ text: String) -> YAMLNode.Tag {
        switch text {
        case "tag:yaml.org,2002:str": .string
        case "tag:yaml.org,2002:int": .integer
        case "tag:yaml.org,2002:float": .float
        case "tag:yaml.org,2002:bool": .boolean
        case "tag:yaml.org,2002:null": .null
        case "tag:yaml.org,2002:binary": .binary
        case "tag:yaml.org,2002:timestamp": .timestamp
        case "tag:yaml.org,2002:merge": .merge
        default: .other
        }
    }
}
