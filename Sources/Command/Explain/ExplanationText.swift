internal import PodSpecExplanations
internal import PodSpecReporting

/// Prints an explanation for people.
struct ExplanationText {
    let style: Style

    private static let width = 100

    /// The explanation and the fields below: those of its type, or all in `tree`.
    func text(of explanation: Explanation, tree: [(depth: Int, field: Explanation.Field)]?) -> String {
        var text = head(of: explanation)
        if let field = explanation.field {
            text += "\n" + Self.wrapped(field.text, indentation: 0)
            if !field.values.isEmpty { text += "\n" + title("VALUES") + list(field.values.map { ($0.value, $0.text) }) }
        }
        if let name = explanation.typeName, let typeText = explanation.typeText {
            text += "\n" + title(name) + Self.wrapped(typeText, indentation: 2)
        }
        if let tree {
            text += "\n" + title("FIELDS") + self.tree(tree)
        } else if !explanation.fields.isEmpty {
            text += "\n" + title("FIELDS") + fields(explanation.fields)
        }
        return text
    }

    private func head(of explanation: Explanation) -> String {
        var rows = [("PATH", explanation.path)]
        if let field = explanation.field {
            rows.append(("TYPE", field.type))
            if field.isRequired { rows.append(("REQUIRED", "yes")) }
            if let value = field.defaultValue { rows.append(("DEFAULT", value)) }
            if let since = field.since { rows.append(("SINCE", "Kubernetes \(since)")) }
        }
        if !explanation.alsoIn.isEmpty { rows.append(("ALSO IN", explanation.alsoIn.joined(separator: ", "))) }
        return rows.map { style.bold(Self.padded($0.0, to: 9)) + " \($0.1)\n" }.joined()
    }

    private func fields(_ fields: [Explanation.Field]) -> String {
        fields.map { field in
            let marks = (field.isRequired ? ", required" : "") + (field.since.map { ", since \($0)" } ?? "")
            return "  \(style.cyan(field.name)) \(style.dim(field.type + marks))\n" + Self.wrapped(field.summary, indentation: 6)
        }.joined()
    }

    private func tree(_ tree: [(depth: Int, field: Explanation.Field)]) -> String {
        tree.map { "  \(String(repeating: "  ", count: $0.depth))\(style.cyan($0.field.name)) \(style.dim($0.field.type))\n" }.joined()
    }

    private func list(_ entries: [(name: String, text: String)]) -> String {
        let width = entries.map(\.name.count).max() ?? 0
        return entries.map { entry in
            let lines = Self.wrapped(entry.text, indentation: width + 4)
            return "  " + style.cyan(Self.padded(entry.name, to: width)) + lines.dropFirst(width + 2)
        }.joined()
    }

    private func title(_ text: String) -> String { style.bold(text) + "\n" }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(width - text.count, 0))
    }

    /// A text in lines that fit the screen, each with an end.
    private static func wrapped(_ text: String, indentation: Int) -> String {
        let margin = String(repeating: " ", count: indentation)
        var lines: [String] = []
        var line = margin
        for word in text.split(separator: " ") {
            if line.count > margin.count, line.count + word.count + 1 > width {
                lines.append(line)
                line = margin
            }
            line += (line.count > margin.count ? " " : "") + word
        }
        return (lines + [line]).map { $0 + "\n" }.joined()
    }
}
