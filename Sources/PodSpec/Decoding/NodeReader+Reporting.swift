extension NodeReader {
    /// Reports a value that has the wrong type.
    mutating func reportMismatch(_ node: Node, expected: String, suggestion: String? = nil) {
        let found = describe(node)
        report(
            code: .typeMismatch,
            node,
            detail: "expected \(expected), found \(found.text)",
            value: found.value,
            suggestion: suggestion
        )
    }

    /// Reports a value that has the right type but cannot be read.
    mutating func reportInvalid(_ node: Node, detail: String, suggestion: String? = nil) {
        report(code: .invalidValue, node, detail: detail, value: describe(node).value, suggestion: suggestion)
    }

    /// Reports a value that nests deeper than the stack allows.
    mutating func reportTooDeep(_ node: Node) {
        report(
            code: .limitExceeded,
            node,
            detail: "the value nests deeper than \(maximumDecodingDepth) levels",
            value: nil,
            suggestion: nil
        )
    }

    private mutating func report(code: Diagnostic.Code, _ node: Node, detail: String, value: String?, suggestion: String?) {
        report(
            Diagnostic(
                code: code,
                path: path,
                value: value,
                detail: detail,
                location: document.location(node.index),
                suggestion: suggestion
            )
        )
    }

    /// Reports a field that the type doesn't have, and looks for one that was meant.
    mutating func reportUnknown(_ key: Node, knownNames: [String]) {
        let name = KeyText.string(of: key.index, in: document)
        let path = path.parent.child(GoText.escaped(name))
        report(
            Diagnostic(
                severity: unknownFieldSeverity,
                code: .unknownField,
                path: path,
                detail: "unknown field \"\(path)\"",
                message: "unknown field \"\(path)\"",
                location: document.location(key.index),
                suggestion: Spelling.nearest(to: name, among: knownNames).map { "did you mean `\($0)`?" }
            )
        )
    }

    /// Reports a key that stands for the second time in its mapping.
    mutating func reportDuplicate(_ key: Node) {
        let path = path
        report(
            Diagnostic(
                severity: unknownFieldSeverity,
                code: .duplicateField,
                path: path,
                detail: "duplicate field \"\(path)\"",
                message: "duplicate field \"\(path)\"",
                location: document.location(key.index),
                suggestion: "the last one counts; remove the others"
            )
        )
    }

    /// Reports the duplicates among the keys that `isUnknown` picks: nobody else looks at them.
    mutating func reportDuplicateUnknowns(of node: Node, isUnknown: (UnsafeBufferPointer<UInt8>) -> Bool) {
        var seen: Set<KeyText> = []
        forEachMember(of: node) { key, _, reader in
            guard isUnknown(reader.keyBytes(key)) else { return }
            if !seen.insert(KeyText(key.index, in: reader.document)).inserted { reader.reportDuplicate(key) }
        }
    }

    /// What stands at a node, in words and as text.
    func describe(_ node: Node) -> (text: String, value: String?) {
        let index = document.resolve(node.index)
        switch document.nodes[index].kind {
        case .mapping: return ("an object", nil)
        case .sequence: return ("a list", nil)
        case .scalar, .alias:
            let scalar = document.scalar(index)
            let written = String(decoding: document.bytes(index).prefix(80), as: UTF8.self)
            guard scalar != .string, scalar != .null else {
                return (scalar == .null ? "null" : "the string \"\(written)\"", scalar == .null ? "null" : written)
            }
            let json = scalar.jsonText ?? written
            let meaning = json == written ? "" : ", which YAML reads as \(json)"
            return ("\(scalar.typeName) (`\(written)`\(meaning))", written)
        }
    }
}
