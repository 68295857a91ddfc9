internal import PodSpec

/// Collects what one piece of advice finds in an object.
struct AdviceFindings {
    private let advice: Advice
    private(set) var diagnostics: [Diagnostic] = []

    init(_ advice: Advice) {
        self.advice = advice
    }

    /// Adds a finding. Without a `fix` of its own it has the advice's.
    mutating func add(
        _ path: FieldPath,
        _ detail: String,
        value: String? = nil,
        fix: String? = nil,
        related: [Diagnostic.Related] = []
    ) {
        diagnostics.append(advice.diagnostic(path, detail, value: value, fix: fix, related: related))
    }
}

extension Advice {
    func diagnostic(
        _ path: FieldPath,
        _ detail: String,
        value: String?,
        fix: String?,
        location: SourceLocation? = nil,
        related: [Diagnostic.Related] = []
    ) -> Diagnostic {
        Diagnostic(
            severity: severity,
            code: .advice,
            path: path,
            value: value,
            detail: detail,
            location: location,
            suggestion: fix ?? self.fix,
            check: id,
            related: related
        )
    }
}

extension [String] {
    /// `"a"`, `"a" and "b"`, `"a", "b" and "c"`.
    var quotedList: String {
        let quoted = map { GoText.quoted($0) }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " and " + last
    }
}
