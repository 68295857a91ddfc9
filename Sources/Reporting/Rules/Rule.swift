package import PodSpec

/// What findings of one kind have in common: the entry of a report's list of rules, and what a configuration names.
package struct Rule: Sendable {
    /// The name in reports: a diagnostic's code, for Pod Security and advice with the check behind it: `podSecurity/hostPorts`.
    package let id: String
    /// The rule in a few words.
    package let title: String
    /// What a finding means.
    package let why: String
    /// What to do about one; nil where each finding says it.
    package let fix: String?
    /// The page that says more.
    package let link: String
    /// How bad a finding is unless a configuration says otherwise.
    package let severity: Diagnostic.Severity

    package init(
        _ id: String,
        _ title: String,
        why: String,
        fix: String? = nil,
        link: String,
        severity: Diagnostic.Severity = .error
    ) {
        self.id = id
        self.title = title
        self.why = why
        self.fix = fix
        self.link = link
        self.severity = severity
    }

    /// The names by which it may be called: its id, the check alone, the group.
    package var names: [String] {
        let parts = id.split(separator: "/")
        guard parts.count == 2 else { return [id] }
        return [id, String(parts[1]), String(parts[0])]
    }
}

extension Diagnostic {
    /// The id of the finding's rule.
    package var ruleID: String {
        check.map { "\(code)/\($0)" } ?? code.rawValue
    }

    /// The names by which the finding's rule may be called, the most exact first.
    package var ruleNames: [String] {
        check.map { ["\(code)/\($0)", $0, code.rawValue] } ?? [code.rawValue]
    }
}
