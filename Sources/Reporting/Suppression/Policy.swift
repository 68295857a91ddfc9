internal import PodSpec
package import PodSpecValidation

/// What is made of findings: the settings of rules, and the suppressions of a configuration and of comments.
package struct Policy: Sendable {
    let configuration: Configuration?
    /// The day by which suppressions expire.
    let today: CalendarDate
    private let podSecurity: PodSecurityLevel?
    private let advises: Bool
    private let includesWarnings: Bool

    /// Makes the policy of files that have a configuration, or none.
    package init(
        _ configuration: Configuration? = nil,
        podSecurity: PodSecurityLevel? = nil,
        advises: Bool = false,
        includesWarnings: Bool = true,
        today: CalendarDate = .today
    ) {
        self.configuration = configuration
        self.today = today
        self.podSecurity = podSecurity
        self.advises = advises
        self.includesWarnings = includesWarnings
    }

    /// Settles the findings about a manifest of the file at `path`, which is seen from the configuration's folder.
    func settle(_ verdict: inout Verdict, at path: String, _ comments: [IgnoreComment]) {
        guard configuration != nil || !comments.isEmpty else { return }
        // By comment, which of its rules were found.
        var used: [Int: Set<String>] = [:]
        var kept: [Diagnostic] = []
        for var diagnostic in verdict.diagnostics {
            switch Self.setting(diagnostic.ruleNames, configuration) {
            case .off where !Rule.essential.contains(diagnostic.code.rawValue): continue
            case .severity(let severity): diagnostic.severity = severity
            case .off, nil: break
            }
            let byComment = self.comments(on: diagnostic, comments)
            let bySuppression = suppressions(of: diagnostic, verdict.manifest, at: path)
            for position in byComment.positions {
                used[position, default: []].formUnion(comments[position].rules.filter(diagnostic.ruleNames.contains))
            }
            verdict.usedSuppressions.formUnion(bySuppression)
            if byComment.isEnough, let comment = byComment.positions.first.map({ comments[$0] }) {
                verdict.suppressed.append(
                    Verdict.Suppressed(
                        diagnostic: diagnostic,
                        reason: comment.reason,
                        file: verdict.file,
                        location: comment.location,
                        isInManifest: true
                    )
                )
            } else if let configuration, let suppression = bySuppression.first.map({ configuration.suppressions[$0] }) {
                verdict.suppressed.append(
                    Verdict.Suppressed(
                        diagnostic: diagnostic,
                        reason: suppression.reason,
                        file: configuration.file,
                        location: suppression.location,
                        isInManifest: false
                    )
                )
            } else {
                kept.append(diagnostic)
            }
        }
        let remarks = comments.indices.flatMap { self.remarks(on: comments[$0], used: used[$0] ?? []) }
        verdict.diagnostics = remarks.isEmpty ? kept : (kept + remarks).inTextOrder()
    }

    /// What there is to say about the suppressions of the configuration once all files are checked.
    func remarks(used: Set<Int>, covered: Set<Int>) -> [Diagnostic] {
        guard let configuration else { return [] }
        return configuration.suppressions.enumerated().compactMap { index, suppression in
            guard covered.contains(index), isActive(suppression.rule) else { return nil }
            if let expires = suppression.expires, expires < today {
                return remark(
                    .expiredSuppression,
                    "the suppression of `\(suppression.rule)` counted until \(expires)",
                    at: suppression.location,
                    fix: "mend what it was for and remove it, or set another day"
                )
            }
            guard !used.contains(index) else { return nil }
            return remark(
                .unusedSuppression, "nothing of `\(suppression.rule)` was found to suppress", at: suppression.location, fix: "remove it")
        }
    }

    /// The suppressions that are about files at `path`.
    func covering(_ path: String) -> Set<Int> {
        guard let suppressions = configuration?.suppressions, !suppressions.isEmpty else { return [] }
        return Set(suppressions.indices.filter { suppressions[$0].covers(path) })
    }

    // MARK: Parts

    /// The comments on the lines of a finding, and whether they are enough to suppress it.
    ///
    /// A Pod Security check is violated by all of its places together: each has to have its comment, so that a new one isn't hidden.
    private func comments(on diagnostic: Diagnostic, _ comments: [IgnoreComment]) -> (positions: [Int], isEnough: Bool) {
        guard !comments.isEmpty, !Rule.essential.contains(diagnostic.code.rawValue) else { return ([], false) }
        let places: [SourceLocation?] =
            [diagnostic.location] + (diagnostic.code == .podSecurity ? diagnostic.related.map(\.location) : [])
        let lines = Set(places.map { $0?.line })
        let positions = comments.indices.filter { index in
            comments[index].problems.isEmpty && lines.contains(comments[index].target) && comments[index].names(diagnostic)
        }
        let covered = Set(positions.map { Optional(comments[$0].target) })
        return (positions, lines.isSubset(of: covered))
    }

    private func suppressions(of diagnostic: Diagnostic, _ manifest: Manifest, at path: String) -> [Int] {
        guard let suppressions = configuration?.suppressions, !suppressions.isEmpty else { return [] }
        guard !Rule.essential.contains(diagnostic.code.rawValue) else { return [] }
        return suppressions.indices.filter { index in
            if let expires = suppressions[index].expires, expires < today { return false }
            return suppressions[index].matches(diagnostic, of: manifest, at: path)
        }
    }

    private func remarks(on comment: IgnoreComment, used: Set<String>) -> [Diagnostic] {
        guard comment.problems.isEmpty else { return comment.problems.compactMap(settled) }
        return comment.rules.compactMap { rule in
            guard !used.contains(rule), isActive(rule) else { return nil }
            return remark(
                .unusedSuppression,
                "nothing of `\(rule)` was found on line \(comment.target)",
                at: comment.location,
                fix: "remove it"
            )
        }
    }

    private func remark(_ code: Diagnostic.Code, _ detail: String, at location: SourceLocation?, fix: String) -> Diagnostic? {
        settled(Diagnostic(severity: .warning, code: code, detail: detail, location: location, suggestion: fix))
    }

    /// The finding as its rule is set; nil when that is off.
    private func settled(_ diagnostic: Diagnostic) -> Diagnostic? {
        var result = diagnostic
        switch Self.setting(diagnostic.ruleNames, configuration) {
        case .off: return nil
        case .severity(let severity): result.severity = severity
        case nil: break
        }
        return result
    }

    /// Whether any rule of a name can find something in this run. Asked only when a suppression has nothing to suppress.
    private func isActive(_ name: String) -> Bool {
        Rule.all.contains { rule in
            guard rule.names.contains(name), Self.setting(rule.names, configuration) != .off else { return false }
            if rule.id == "warning" { return includesWarnings }
            if rule.id.hasPrefix("podSecurity/") { return podSecurity ?? .privileged != .privileged }
            return advises || !rule.id.hasPrefix("advice/")
        }
    }

    /// The setting of the first name that has one.
    private static func setting(_ names: [String], _ configuration: Configuration?) -> Configuration.Setting? {
        guard let rules = configuration?.rules, !rules.isEmpty else { return nil }
        for name in names {
            if let setting = rules[name] { return setting }
        }
        return nil
    }
}
