import PodSpec

/// What a document holds, a line a node, so that two ways of finding it out can be compared.
enum YAMLOutline {
    /// The outline of a parsed document.
    static func lines(of document: YAMLDocument) -> [String] {
        var result: [String] = []
        if !document.isEmpty { _ = append(0, of: document, to: &result) }
        return result
    }

    /// Appends the node at `index` and returns the index after it, which must be the one that the arena tells.
    private static func append(_ index: Int, of document: YAMLDocument, to result: inout [String]) -> Int {
        let node = document.nodes[index]
        var next = index + 1
        switch node.kind {
        case .scalar: result.append(scalar(node.style, node.tag, document.string(index)))
        case .alias: result.append("alias of \(node.offset)")
        case .sequence, .mapping:
            result.append("\(node.kind)")
            for _ in 0..<node.count { next = append(next, of: document, to: &result) }
            result.append("end")
        }
        if next != Int(node.next) { result.append("next is \(node.next), should be \(next)") }
        return next
    }

    private static func scalar(_ style: YAMLNode.Style, _ tag: YAMLNode.Tag, _ text: String) -> String {
        "\(style) \(tag) \(text.debugDescription)"
    }

    /// The outlines of a stream's documents, made from the suite's events; nil for a document that no manifest can be, since a
    /// list or a mapping is a key in it.
    static func documents(of events: [Substring]) -> [[String]?] {
        var result: [[String]?] = []
        var document = Document()
        for event in events {
            if event.hasPrefix("+DOC") { document = Document() }
            if event.hasPrefix("-DOC") { result.append(document.isPossible ? document.lines : nil) }
            document.add(event)
        }
        return result
    }

    private struct Document {
        var lines: [String] = []
        var isPossible = true
        private var nodes = 0
        /// How many nodes the open collections have, and whether they are mappings.
        private var open: [(isMapping: Bool, count: Int)] = []
        private var anchors: [Substring: (node: Int, line: String)] = [:]

        mutating func add(_ event: Substring) {
            let isKey = open.last.map { $0.isMapping && $0.count.isMultiple(of: 2) } ?? false
            switch event.prefix(4) {
            case "+MAP", "+SEQ":
                if isKey { isPossible = false }
                let isMapping = event.hasPrefix("+MAP")
                count(isMapping ? "mapping" : "sequence", event.split(separator: " ").first { $0.hasPrefix("&") }?.dropFirst())
                open.append((isMapping, 0))
            case "-MAP", "-SEQ":
                open.removeLast()
                lines.append("end")
            case "=ALI":
                let target = anchors[event.dropFirst(6)]
                if isKey, target?.line == "mapping" || target?.line == "sequence" { isPossible = false }
                // A key that is an alias is replaced by what it stands for.
                count(isKey ? target?.line ?? "" : "alias of \(target?.node ?? -1)", nil)
            case "=VAL":
                scalar(event.dropFirst(5), isKey: isKey)
            default: break
            }
        }

        private mutating func scalar(_ text: Substring, isKey: Bool) {
            var rest = text
            var anchor: Substring?
            var tag = YAMLNode.Tag.none
            while let first = rest.first, first == "&" || first == "<" {
                let property = rest.prefix { $0 != " " }
                if first == "&" { anchor = property.dropFirst() } else { tag = Self.tag(property) }
                rest = rest.dropFirst(property.count + 1)
            }
            let styles: [Character: YAMLNode.Style] = [":": .plain, "'": .singleQuoted, "\"": .doubleQuoted, "|": .literal, ">": .folded]
            let style = rest.first.flatMap { styles[$0] } ?? .plain
            let value = Self.unescaped(rest.dropFirst())
            if isKey, style == .plain, tag == .none, value == "<<" { tag = .merge }
            count(YAMLOutline.scalar(style, tag, value), anchor)
        }

        private mutating func count(_ line: String, _ anchor: Substring?) {
            if let anchor { anchors[anchor] = (nodes, line) }
            lines.append(line)
            nodes += 1
            if !open.isEmpty { open[open.count - 1].count += 1 }
        }

        private static func tag(_ text: Substring) -> YAMLNode.Tag {
            switch text {
            case "<tag:yaml.org,2002:str>": .string
            case "<tag:yaml.org,2002:int>": .integer
            case "<tag:yaml.org,2002:bool>": .boolean
            case "<tag:yaml.org,2002:null>": .null
            case "<tag:yaml.org,2002:binary>": .binary
            default: .other
            }
        }

        private static func unescaped(_ text: Substring) -> String {
            var result = ""
            var isEscaped = false
            for scalar in text.unicodeScalars {
                if isEscaped {
                    result.unicodeScalars.append(["n": "\n", "t": "\t", "b": "\u{8}", "r": "\r"][scalar] ?? scalar)
                    isEscaped = false
                } else if scalar == "\\" {
                    isEscaped = true
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
            return result
        }
    }
}
