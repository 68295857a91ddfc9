package import PodSpec

/// A comment `# podspec:ignore RULE[, RULE] reason`: what it suppresses on its line or, alone on a line, on the one below.
struct IgnoreComment: Sendable {
    /// What every such comment begins with, behind `#` and blanks.
    static let marker = "podspec:ignore"

    /// What the rules are called.
    let rules: [String]
    let reason: String
    /// The comment itself.
    let location: SourceLocation
    /// The line, from 1, whose findings it is about.
    let target: Int
    /// Why it suppresses nothing, whatever is found.
    let problems: [Diagnostic]

    /// Reads what stands behind the marker; nil when that goes on with a letter, which makes it another word.
    init?(_ text: String, at location: SourceLocation, target: Int) {
        guard text.first?.isWhitespace ?? true else { return nil }
        var words = text.split(whereSeparator: \.isWhitespace)
        var rules: [String] = []
        // A list of rules goes on behind a comma, with blanks or without.
        var goesOn = true
        while goesOn, let word = words.first {
            rules += word.split(separator: ",").map(String.init)
            words.removeFirst()
            goesOn = word.hasSuffix(",") || words.first?.hasPrefix(",") == true
        }
        self.rules = rules
        reason = words.joined(separator: " ")
        self.location = location
        self.target = target
        problems = Self.problems(rules, reason: reason, at: location)
    }

    /// Whether one of its rules is a finding's.
    func names(_ diagnostic: Diagnostic) -> Bool {
        rules.contains { diagnostic.ruleNames.contains($0) }
    }

    private static func problems(_ rules: [String], reason: String, at location: SourceLocation) -> [Diagnostic] {
        func problem(_ detail: String, value: String? = nil, fix: String? = nil) -> Diagnostic {
            Diagnostic(
                severity: .warning,
                code: .invalidSuppression,
                value: value,
                detail: detail,
                location: location,
                suggestion: fix
            )
        }
        guard !rules.isEmpty else {
            return [problem("`# \(marker)` names no rule", fix: "write `# \(marker) RULE reason`")]
        }
        var problems = rules.filter { !Rule.allNames.contains($0) }.map { name in
            let meant = Spelling.nearest(to: name, among: Rule.allNames.sorted())
            return problem("there is no rule `\(name)`", value: name, fix: meant.map { "did you mean `\($0)`?" })
        }
        problems += rules.filter(Rule.essential.contains).map { name in
            problem("`\(name)` cannot be suppressed: nothing else is known of such a document", value: name)
        }
        if reason.isEmpty { problems.append(problem("a suppression needs a reason", fix: "say why behind the rule")) }
        return problems
    }
}

extension Diagnostic.Code {
    /// A suppression that suppresses nothing, whatever is found: an unknown rule, no reason.
    package static let invalidSuppression = Self(rawValue: "invalidSuppression")
    /// A suppression that nothing was found for.
    package static let unusedSuppression = Self(rawValue: "unusedSuppression")
    /// A suppression that counts no longer.
    package static let expiredSuppression = Self(rawValue: "expiredSuppression")
}
