internal import PodSpec

/// Rules for the selectors of workloads and for how they go with the template.
struct WorkloadSelectorRules {
    /// The kind, as the message about an empty selector calls it.
    var kind: String
    /// Whether an absent selector is an error of its own.
    var isRequired = true
    /// What is said about a selector that cannot be evaluated; nil where nothing is said.
    var invalidDetail: String?

    /// Checks the selector; returns whether it can be evaluated. The server looks at the template only then.
    @discardableResult
    func check(_ selector: LabelSelector?, template: PodTemplate.Spec?, at path: FieldPath, _ findings: inout Findings) -> Bool {
        let place = path.child("selector")
        if selector == nil, isRequired { findings.required(place) }
        var problems = Findings()
        LabelSelectorRules.check(selector, at: place, &problems)
        findings.append(problems)
        if let selector, selector.isEmpty { findings.invalid(place, selector.finding, "empty selector is invalid for \(kind)") }
        guard problems.diagnostics.isEmpty else {
            if let invalidDetail, let selector { findings.invalid(place, selector.finding, invalidDetail) }
            return false
        }
        let labels = template?.metadata?.labels
        if !selector.matches(labels: labels ?? [:]) { Self.reportMismatch(labels, at: path.child("template"), &findings) }
        return true
    }

    static func reportMismatch(_ labels: [String: String]?, at path: FieldPath, _ findings: inout Findings) {
        findings.invalid(path.child("metadata", "labels"), FindingValue(labels), "`selector` does not match template `labels`")
    }
}

extension LabelSelector {
    /// Whether it asks for nothing.
    var isEmpty: Bool { (matchLabels ?? [:]).isEmpty && (matchExpressions ?? []).isEmpty }

    /// The selector as a message shows it: without what is empty.
    var finding: FindingValue {
        var copy = self
        if copy.matchLabels?.isEmpty == true { copy.matchLabels = nil }
        if copy.matchExpressions?.isEmpty == true { copy.matchExpressions = nil }
        return FindingValue(copy.manifestValue)
    }
}
