internal import PodSpec

/// A pattern of fields, written as paths are printed: `spec.containers[*].image`. `[*]` stands for any index or key, `*` for any field.
///
/// What fits a field fits everything below it.
struct FieldPattern: Hashable, Sendable {
    private enum Part: Hashable {
        case field(String)
        case element(String)

        func matches(_ component: FieldPath.Component) -> Bool {
            switch (self, component) {
            case (.field(let name), .field(let field)): name == "*" || name == field
            case (.element("*"), .index), (.element("*"), .key): true
            case (.element(let text), .index(let index)): text == String(index)
            case (.element(let text), .key(let key)): text == key
            default: false
            }
        }
    }

    private let parts: [Part]

    /// Reads a pattern; nil for one that no path could fit.
    init?(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let first = rest.first {
            if first == "[" {
                guard !parts.isEmpty, let end = rest.firstIndex(of: "]") else { return nil }
                let element = rest[rest.index(after: rest.startIndex)..<end]
                guard !element.isEmpty else { return nil }
                parts.append(.element(String(element)))
                rest = rest[rest.index(after: end)...]
            } else {
                if !parts.isEmpty {
                    guard first == "." else { return nil }
                    rest.removeFirst()
                }
                let name = rest.prefix { $0 != "." && $0 != "[" }
                guard !name.isEmpty, !name.contains("]") else { return nil }
                parts.append(.field(String(name)))
                rest = rest[name.endIndex...]
            }
        }
        guard !parts.isEmpty else { return nil }
        self.parts = parts
    }

    /// Whether a field fits, or one that it is in.
    func matches(_ path: FieldPath) -> Bool {
        let components = path.components
        return components.count >= parts.count && zip(parts, components).allSatisfy { $0.matches($1) }
    }
}
