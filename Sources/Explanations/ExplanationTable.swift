/// The documentation comments of the model, as text.
///
/// `Scripts/write-explanations` writes the parts in `Table/` from the comments in `Sources/PodSpec`, and a test holds them against each
/// other. A line `Type: text` explains a type, `.field: text` one of its fields, `=value: text` a value of an enumeration; lines that
/// start with a blank go on.
struct ExplanationTable: Sendable {
    /// The explanations by `Type`, `Type.field` and `Type=value`.
    private let texts: [String: String]

    /// All parts.
    init() {
        self.init(parts: [
            Self.container, Self.meta, Self.pod, Self.probe, Self.resource, Self.scheduling, Self.security, Self.volume, Self.workload,
            Self.values,
        ])
    }

    init(parts: [String]) {
        var texts: [String: String] = [:]
        for part in parts {
            var type = ""
            var entry = ""
            for line in part.split(separator: "\n") {
                if line.hasPrefix(" ") {
                    texts[entry, default: ""] += line
                    continue
                }
                guard let colon = line.firstIndex(of: ":") else { continue }
                let name = String(line[..<colon])
                if name.hasPrefix(".") || name.hasPrefix("=") {
                    entry = type + name
                } else {
                    (type, entry) = (name, name)
                }
                texts[entry] = String(line[colon...].dropFirst(2))
            }
        }
        self.texts = texts
    }

    /// What a type is; nil for one that isn't known.
    func text(type: String) -> String? { texts[type] }

    /// What a field of a type is.
    func text(field: String, of type: String) -> String? { texts["\(type).\(field)"] }

    /// What a value of an enumeration means.
    func text(value: String, of type: String) -> String? { texts["\(type)=\(value)"] }

    /// Everything there is, for the test that holds it against the model.
    var keys: Set<String> { Set(texts.keys) }
}
