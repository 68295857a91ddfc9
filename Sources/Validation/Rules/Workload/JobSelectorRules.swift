internal import PodSpec

/// Rules for the selector of a Job, which the server makes unless told otherwise (`validateGeneratedSelector`).
enum JobSelectorRules {
    /// The server picks an identifier for each object; messages show this one.
    private static let uid = "00000000-0000-4000-8000-000000000000"
    private static let uidLabels = ["controller-uid", "batch.kubernetes.io/controller-uid"]
    private static let nameLabels = ["job-name", "batch.kubernetes.io/job-name"]

    /// Adds the labels and the selector that the server adds, where they aren't given.
    static func generate(for name: String, in spec: inout Job.Spec) {
        var labels = spec.template.metadata?.labels ?? [:]
        for label in uidLabels where labels[label] == nil { labels[label] = uid }
        for label in nameLabels where labels[label] == nil { labels[label] = name }
        var metadata = spec.template.metadata ?? .zero
        metadata.labels = labels
        spec.template.metadata = metadata
        var selector = spec.selector ?? .zero
        var wanted = selector.matchLabels ?? [:]
        if wanted["batch.kubernetes.io/controller-uid"] == nil { wanted["batch.kubernetes.io/controller-uid"] = uid }
        selector.matchLabels = wanted
        spec.selector = selector
    }

    /// The labels must be the generated ones.
    static func checkGenerated(_ spec: Job.Spec, name: String, at path: FieldPath, _ findings: inout Findings) {
        let labels = spec.template.metadata?.labels ?? [:]
        let place = path.child("template").child("metadata", "labels")
        var expected: [String: String] = [:]
        for label in uidLabels { expected[label] = uid }
        for label in nameLabels { expected[label] = name }
        for (label, value) in expected.sorted(by: { $0.key < $1.key }) where labels[label] != value {
            findings.invalid(place.key(label), FindingValue(labels), "must be '\(value)'")
        }
        guard let selector = spec.selector, selector.isUsable, !selector.matches(labels: expected) else { return }
        findings.invalid(path.child("selector"), selector.finding, "`selector` not auto-generated")
    }

    /// The selector itself and whether it selects the template's pods.
    static func check(_ spec: Job.Spec, at path: FieldPath, _ findings: inout Findings) {
        let labels = spec.template.metadata?.labels
        guard let selector = spec.selector else {
            findings.required(path.child("selector"))
            return WorkloadSelectorRules.reportMismatch(labels, at: path.child("template"), &findings)
        }
        LabelSelectorRules.check(selector, at: path.child("selector"), &findings)
        if selector.isUsable, !selector.matches(labels: labels ?? [:]) {
            WorkloadSelectorRules.reportMismatch(labels, at: path.child("template"), &findings)
        }
    }
}

extension LabelSelector {
    /// Whether the server could evaluate it.
    var isUsable: Bool {
        var problems = Findings()
        LabelSelectorRules.check(self, at: .root, &problems)
        return problems.diagnostics.isEmpty
    }
}
