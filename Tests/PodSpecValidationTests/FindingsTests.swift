import PodSpec
import Testing

@testable import PodSpecValidation

@Suite struct FindingsTests {
    @Test func messagesReadAsTheServers() {
        var findings = Findings()
        let path = FieldPath("spec").child("containers").index(0)
        findings.required(path.child("image"))
        findings.invalid(path.child("name"), "a\u{1}", "bad")
        findings.notSupported(path.child("imagePullPolicy"), "x", ["A", "B"])
        findings.tooMany(path, count: 3, limit: 2)
        #expect(
            findings.diagnostics.map(\.message) == [
                "spec.containers[0].image: Required value",
                #"spec.containers[0].name: Invalid value: "a\x01": bad"#,
                #"spec.containers[0].imagePullPolicy: Unsupported value: "x": supported values: "A", "B""#,
                "spec.containers[0]: Too many: 3: must have at most 2 items",
            ]
        )
    }
}
