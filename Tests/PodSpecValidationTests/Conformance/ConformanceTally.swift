import PodSpec

/// Counts how often our answer is the recorded one, and keeps what differs.
struct ConformanceTally {
    /// What is compared: the set of codes and paths, the details, the whole messages, the warnings.
    enum Tier: String, CaseIterable {
        case paths, detail, message, warnings
    }

    private(set) var agreeing: [Tier: Int] = [:]
    private(set) var compared: [Tier: Int] = [:]
    private var differences: [String: (count: Int, examples: [String])] = [:]

    func percentage(_ tier: Tier) -> Double {
        100 * Double(agreeing[tier] ?? 0) / Double(max(1, compared[tier] ?? 0))
    }

    mutating func compare(_ verdict: Verdict, _ diagnostics: [Diagnostic], id: String) {
        let strict: Set<Diagnostic.Code> = [.unknownField, .duplicateField]
        let errors = diagnostics.filter { $0.severity == .error && !strict.contains($0.code) }
        let wanted = verdict.errors ?? []
        count(.paths, counts(wanted.map { "\($0.code) \($0.field)" }) == counts(errors.map { "\($0.code) \($0.path)" }))
        if !wanted.isEmpty {
            count(.detail, counts(wanted.map(\.detail)) == counts(errors.map(\.detail)))
            count(.message, counts(wanted.map(\.message)) == counts(errors.map(\.message)))
        }
        let warnings = diagnostics.filter { $0.severity == .warning }
        count(.warnings, Set(verdict.warnings ?? []) == Set(warnings.map(\.message)))

        note(wanted.map { ("\($0.code) \($0.field)", $0.message) }, errors.map { ("\($0.code) \($0.path)", $0.message) }, id)
        let empty: [(String, String)] = []
        for text in Set(verdict.warnings ?? []).subtracting(warnings.map(\.message)) { note([("warning", text)], empty, id) }
        for text in Set(warnings.map(\.message)).subtracting(verdict.warnings ?? []) { note(empty, [("warning", text)], id) }
    }

    private mutating func count(_ tier: Tier, _ agrees: Bool) {
        compared[tier, default: 0] += 1
        if agrees { agreeing[tier, default: 0] += 1 }
    }

    private func counts(_ texts: [String]) -> [String: Int] {
        texts.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// Pairs what is missing with what is there instead, under the same code and path where possible.
    private mutating func note(_ wanted: [(key: String, message: String)], _ got: [(key: String, message: String)], _ id: String) {
        var extra = got
        var missing: [(key: String, message: String)] = []
        for entry in wanted {
            if let index = extra.firstIndex(where: { $0.key == entry.key && $0.message == entry.message }) {
                extra.remove(at: index)
            } else {
                missing.append(entry)
            }
        }
        for entry in missing {
            if let index = extra.firstIndex(where: { $0.key == entry.key }) {
                let other = extra.remove(at: index)
                add("differs", entry.key, entry.message, "\(id): wanted \(entry.message)\n        got \(other.message)")
            } else {
                add("missing", entry.key, entry.message, "\(id): \(entry.message)")
            }
        }
        for entry in extra { add("extra", entry.key, entry.message, "\(id): \(entry.message)") }
    }

    private mutating func add(_ what: String, _ key: String, _ message: String, _ example: String) {
        let code = key.prefix { $0 != " " }
        let template = "\(what) \(code) \(Self.template(of: message))"
        differences[template, default: (0, [])].count += 1
        differences[template]?.examples.append(example)
    }

    /// A message with indexes, numbers and quoted text taken out.
    static func template(of message: String) -> String {
        var result = ""
        var isQuoted = false
        var isNumber = false
        for character in message {
            if character == "\"" {
                isQuoted.toggle()
                if isQuoted { result += "\"…\"" }
                continue
            }
            if isQuoted { continue }
            if character.isASCII, character.isNumber {
                if !isNumber { result += "N" }
                isNumber = true
            } else {
                isNumber = false
                result.append(character)
            }
        }
        return String(result.prefix(260))
    }

    /// The percentages and the most frequent differences; `filter` picks those whose template or examples hold a text.
    func report(_ name: String, show: Int, filter: String?) -> String {
        var lines = ["== \(name)"]
        let chosen = differences.filter { entry in
            filter.map { text in entry.key.contains(text) || entry.value.examples.contains { $0.contains(text) } } ?? true
        }
        for (template, value) in chosen.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }).prefix(show) {
            lines.append("  \(value.count) × \(template)")
            for example in value.examples.prefix(filter == nil ? 1 : 5) {
                lines.append("      \(example.prefix(filter == nil ? 400 : 2000))")
            }
        }
        lines.append(
            "== \(name): "
                + Tier.allCases.map { tier in
                    let hundredths = Int(percentage(tier) * 100)
                    let percent = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
                    return "\(tier.rawValue) \(percent) % (\(agreeing[tier] ?? 0)/\(compared[tier] ?? 0))"
                }.joined(separator: ", ")
        )
        return lines.joined(separator: "\n")
    }
}
