import Foundation
import PodSpec
import PodSpecValidation
import Testing

@testable import PodSpecReporting

@Suite struct ConfigurationMistakesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var text: String
        var findings: [String]
        var suggestion: String?

        init(_ text: String, _ findings: String..., fix suggestion: String? = nil) {
            (self.text, self.findings, self.suggestion) = (text, findings, suggestion)
        }

        var testDescription: String { text }
    }

    @Test(arguments: [
        Case("nmespace: x", "1:1 unknown field \"nmespace\"", fix: "did you mean `namespace`?"),
        Case("namespace: 1", "1:12 namespace: expected a string, found an integer"),
        Case("namespace: a\nnamespace: b", "2:1 duplicate field \"namespace\""),
        Case(
            "kubernetesVersion: 1.36",
            "1:20 kubernetesVersion: expected a string, found a number",
            fix: "put it in quotes: \"1.36\""
        ),
        Case(
            "kubernetesVersion: \"1.3\"",
            "1:20 kubernetesVersion: `1.3` is no release that is known here: 1.31 to 1.37 are"
        ),
        Case(
            "podSecurity: restrict", "1:14 podSecurity: `restrict` is no level: privileged, baseline, restricted are",
            fix: "did you mean `restricted`?"),
        Case("rules:\n  unknownFeild: off", "2:3 rules.unknownFeild: there is no rule `unknownFeild`", fix: "did you mean `unknownField`?"),
        Case(
            "rules: {unknownField: of}", "1:23 rules.unknownField: `of` is no setting: off, note, warning and error are",
            fix: "did you mean `off`?"),
        Case("rules: {unknownField: on}", "1:23 rules.unknownField: expected off, note, warning or error"),
        Case("rules: {syntax: warning}", "1:9 rules.syntax: `syntax` stays an error: nothing else is known of such a document"),
        Case("paths: {exclude: [\"\"]}", "1:19 paths.exclude[0]: an empty pattern fits no file"),
        Case("suppressions: [{rule: required}]", "1:16 suppressions[0].reason: Required value", fix: "add `reason`"),
        Case("suppressions: [{rule: required, reason: \" \"}]", "1:41 suppressions[0].reason: a suppression needs a reason"),
        Case(
            "suppressions: [{rule: syntax, reason: r}]",
            "1:23 suppressions[0].rule: `syntax` cannot be suppressed: nothing else is known of such a document"
        ),
        Case(
            "suppressions: [{rule: requird, reason: r}]",
            "1:23 suppressions[0].rule: there is no rule `requird`",
            fix: "did you mean `required`?"
        ),
        Case(
            "suppressions: [{rule: required, reason: r, resource: web}]",
            "1:54 suppressions[0].resource: expected a kind and a name, such as `Deployment/web` or `Pod/*`"
        ),
        Case(
            "suppressions: [{rule: required, reason: r, field: \"spec[\"}]",
            "1:51 suppressions[0].field: expected the path of a field, such as `spec.containers[*].image`"
        ),
        Case(
            "suppressions: [{rule: required, reason: r, expires: 2026-02-30}]",
            "1:53 suppressions[0].expires: expected a day, such as 2027-12-31"
        ),
        Case("a: [", "2:1 did not find expected node content"),
        Case("advice: maybe\nrules: {x: off}", "1:9 advice: expected a boolean, found the string \"maybe\""),
        Case("nmespace: x\nrules: {x: off}", "1:1 unknown field \"nmespace\"", "2:9 rules.x: there is no rule `x`"),
    ])
    func areFoundWithTheirPlaces(_ example: Case) {
        var reader = ConfigurationReader(file: "podspec-config.yaml", folder: FolderPath("/"))
        _ = reader.read(Array(example.text.utf8))
        let found = reader.diagnostics.map { diagnostic in
            let place = diagnostic.location.map { "\($0) " } ?? ""
            return place + (diagnostic.message.components(separatedBy: " (").first ?? "")
        }
        #expect(found == example.findings)
        #expect(reader.diagnostics.allSatisfy { $0.severity == .error })
        if let suggestion = example.suggestion { #expect(reader.diagnostics.first?.suggestion == suggestion) }
    }

    @Test(arguments: [
        "", "# nothing\n", "---\n", "{}", "rules: {}\nsuppressions: []\npaths: {}\n", "advice: off",
        "rules: {advice: off, podSecurity/hostPorts: note}",
    ])
    func littleIsEnough(_ text: String) {
        var reader = ConfigurationReader(file: "podspec-config.yaml", folder: FolderPath("/"))
        _ = reader.read(Array(text.utf8))
        #expect(reader.diagnostics == [])
    }
}
