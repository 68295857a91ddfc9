internal import PodSpec
internal import PodSpecReporting

/// Prints differences for people.
struct DiffText {
    let style: Style

    func text(of differences: [ManifestDifference]) -> String {
        differences.map(text).joined(separator: "\n")
    }

    private func text(of difference: ManifestDifference) -> String {
        let identity = difference.identity
        let title = Printable.line("\(identity.kind) \(identity.namespace)/\(identity.name)")
        return switch difference.kind {
        case .added: style.green("+ \(title)") + "\n"
        case .removed: style.red("- \(title)") + "\n"
        case .changed, .reordered: style.bold("~ \(title)") + "\n" + difference.differences.map(text).joined()
        }
    }

    private func text(of difference: Difference) -> String {
        let path = Printable.line(difference.path.description)
        return switch difference.kind {
        case .added: style.green("  + \(path):\(value(difference.right))") + "\n"
        case .removed: style.red("  - \(path):\(value(difference.left))") + "\n"
        case .changed:
            if let left = inline(difference.left), let right = inline(difference.right) {
                "    \(path): \(style.red(left)) → \(style.green(right))\n"
            } else {
                "    \(path):\n\(style.red(block(difference.left, "- ")))\n\(style.green(block(difference.right, "+ ")))\n"
            }
        case .reordered: "    \(path): \(names(difference.left)) → \(names(difference.right)), in this order\n"
        }
    }

    /// A value behind a colon: on the same line when it fits, else below.
    private func value(_ value: ManifestValue?) -> String {
        inline(value).map { " " + $0 } ?? "\n" + block(value, "")
    }

    /// A value on one line, nil when it needs more.
    private func inline(_ value: ManifestValue?) -> String? {
        switch value {
        case .object(let object)? where !object.isEmpty: return nil
        case .array(let items)?:
            let texts = items.compactMap(inline)
            let line = "[" + texts.joined(separator: ", ") + "]"
            return texts.count == items.count && line.unicodeScalars.count <= 80 ? line : nil
        case let value?:
            let lines = yaml(value)
            return lines.count == 1 ? lines.first : nil
        case nil: return "–"
        }
    }

    private func block(_ value: ManifestValue?, _ mark: String) -> String {
        yaml(value ?? .null).map { "      \(mark)\($0)" }.joined(separator: "\n")
    }

    private func yaml(_ value: ManifestValue) -> [String] {
        ManifestEncoder().encode(value).split(separator: "\n").map { Printable.line(String($0)) }
    }

    private func names(_ value: ManifestValue?) -> String {
        guard case .array(let items)? = value else { return "–" }
        return Printable.line(items.compactMap(\.stringValue).joined(separator: ", "))
    }
}
