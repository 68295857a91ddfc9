import PodSpec
import PodSpecValidation
import Testing

/// Manifests that a piece of advice is about and manifests that it isn't about.
struct AdviceFixture: Sendable, CustomTestStringConvertible {
    var advice: Advice
    /// A stream of manifests.
    var bad: String
    /// What is said about it, `severity: message`.
    var findings: [String]
    /// Streams about which nothing is said.
    var good: [String]

    init(_ advice: Advice, bad: String, _ findings: String..., good: String...) {
        (self.advice, self.bad, self.findings, self.good) = (advice, bad, findings, good)
    }

    var testDescription: String { advice.id + ": " + (findings.first ?? "") }

    /// What the advice says about a stream.
    static func findings(of rules: [Advice], in text: String) -> [Diagnostic] {
        var set = ManifestSet()
        var found: [Diagnostic] = []
        for manifest in ManifestStream(text) {
            #expect(manifest.diagnostics.isEmpty)
            found += manifest.advice(rules)
            set.add(manifest)
        }
        return found + set.advice(rules).map(\.diagnostic)
    }

    /// A Pod with these members in its spec, in flow style.
    static func pod(_ spec: String, _ metadata: String = "name: web, labels: {app: web}") -> String {
        "{apiVersion: v1, kind: Pod, metadata: {\(metadata)}, spec: {\(spec)}}\n"
    }

    /// A Pod of one container with these fields, in flow style.
    static func container(_ fields: String, _ rest: String = "") -> String {
        pod("containers: [{name: web, image: \"web:1\"\(fields.isEmpty ? "" : ", " + fields)}]\(rest.isEmpty ? "" : ", " + rest)")
    }

    /// A workload of a kind whose pods have these members in their spec.
    static func workload(_ kind: String, _ spec: String, labels: String = "app: web", more: String = "") -> String {
        let selector = kind == "Job" ? "" : "selector: {matchLabels: {\(labels)}}, "
        let group = kind == "Job" ? "batch" : "apps"
        return "{apiVersion: \(group)/v1, kind: \(kind), metadata: {name: web}, spec: {\(more)\(selector)"
            + "template: {metadata: {labels: {\(labels)}}, spec: {\(spec)}}}}\n"
    }
}
