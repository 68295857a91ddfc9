/// What makes a well-formed YAML document impossible to turn into JSON, which is what Kubernetes does with every document first.
///
/// These problems count wherever they stand, also below a field that nobody knows.
enum DocumentCheck {
    /// The problems of the document at `root`, in the order of the text.
    static func problems(in document: YAMLDocument) -> [Diagnostic] {
        guard document.isSuspect else { return [] }
        var result: [Diagnostic] = []
        var keys: Set<Int> = []
        for index in 0..<document.nodeCount {
            switch document.nodes[index].kind {
            case .scalar: result += scalar(index, isKey: keys.remove(index) != nil, in: document)
            case .mapping: result += self.keys(of: index, in: document, into: &keys)
            case .sequence, .alias: break
            }
        }
        return result
    }

    private static func scalar(_ index: Int, isKey: Bool, in document: YAMLDocument) -> [Diagnostic] {
        switch document.scalar(index) {
        case .invalid(let reason):
            [diagnostic(index, in: document, reason, suggestion: "remove the tag or change the value")]
        case .float(let value) where !value.isFinite && !isKey:
            [
                diagnostic(
                    index,
                    in: document,
                    "`\(document.string(index))` is \(FloatText.json(value)), which JSON has no number for",
                    suggestion: "put it in quotes if it is text"
                )
            ]
        default: []
        }
    }

    private static func keys(of index: Int, in document: YAMLDocument, into keys: inout Set<Int>) -> [Diagnostic] {
        var result: [Diagnostic] = []
        var key = index + 1
        while key < Int(document.nodes[index].next) {
            let value = key + 1
            keys.insert(key)
            if document.nodes[key].tag == .merge {
                if MergeKeys.sources(of: value, in: document) == nil {
                    result.append(diagnostic(value, in: document, "a merge key `<<` takes a mapping or a list of mappings"))
                }
            } else if let problem = problem(ofKey: document.scalar(key)) {
                result.append(diagnostic(key, in: document, problem, suggestion: "put it in quotes if it is text"))
            }
            key = Int(document.nodes[value].next)
        }
        return result
    }

    private static func problem(ofKey key: ScalarValue) -> String? {
        switch key {
        case .null: "a key cannot be null"
        case .unsigned: "a key cannot be a number above \(Int64.max)"
        default: nil
        }
    }

    private static func diagnostic(
        _ index: Int,
        in document: YAMLDocument,
        _ detail: String,
        suggestion: String? = nil
    ) -> Diagnostic {
        Diagnostic(
            code: .invalidValue,
            detail: detail,
            location: document.location(index),
            suggestion: suggestion
        )
    }
}
