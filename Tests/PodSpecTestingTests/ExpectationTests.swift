import PodSpec
import PodSpecExpectations
import PodSpecTesting
import PodSpecValidation
import Testing

@Suite("Expectations")
struct ExpectationTests {
    @Test func whatIsExpectedIsFound() {
        expectValid(Pod.fixture())
        expectValid(Deployment.fixture())
        expectDiagnostics(of: InvalidPodFixture.imageMissing.pod, ["spec.containers[0].image: Required value"])
        expectDiagnostics(of: InvalidPodFixture.imageMissing.pod, ["error: spec.containers[0].image: Required value"])
        expectDiagnostics(
            ofManifest: """
                apiVersion: v1
                kind: Pod
                metadata: {name: web}
                spec:
                  containers:
                  - {name: web, image: web, livenesProbe: {}}
                """,
            ["6:29: error: unknown field \"spec.containers[0].livenesProbe\""]
        )
    }

    @Test func aDifferenceIsRecordedWhereTheTestCalls() {
        withKnownIssue {
            expectValid(InvalidPodFixture.imageMissing.pod)
        } matching: { issue in
            issue.comments.contains { $0.rawValue.contains("unexpected  error: spec.containers[0].image: Required value") }
                && issue.sourceLocation?.line == #line - 3 && issue.sourceLocation?.fileID == #fileID
        }
        withKnownIssue {
            expectDiagnostics(of: Pod.fixture(), ["nothing.of: the kind"])
        } matching: { issue in
            issue.comments.contains { $0.rawValue.contains("missing     nothing.of: the kind") }
        }
    }

    @Test func theDifferenceReadsWell() throws {
        let pod = Pod.fixture(containers: [.fixture(image: nil, ports: [0])])
        let error = #expect(throws: DiagnosticMismatch.self) {
            try pod.checkDiagnostics(["spec.containers[0].image: Required value", "warning: spec: too plain"])
        }
        #expect(
            error?.description == """
                the diagnostics are not those expected
                  missing     warning: spec: too plain
                  unexpected  error: spec.containers[0].ports[0].containerPort: Required value
                  as expected 1
                """
        )
    }

    @Test func aLineWithItsPlaceComesFirst() {
        func diagnostic(_ line: Int) -> Diagnostic {
            Diagnostic(code: .invalid, detail: "same", location: SourceLocation(line: line, column: 1))
        }
        let found = [diagnostic(1), diagnostic(2)]
        #expect(DiagnosticMismatch(found: found, expected: ["same", "1:1: error: same"]) == nil)
        #expect(DiagnosticMismatch(found: found, expected: ["same"])?.unexpected == [diagnostic(2)])
        #expect(DiagnosticMismatch(found: found, expected: ["same", "same", "same"])?.missing == ["same"])
    }
}
