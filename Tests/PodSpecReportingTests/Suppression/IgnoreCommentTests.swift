import Foundation
import PodSpec
import PodSpecValidation
import Testing

@testable import PodSpecReporting

@Suite struct IgnoreCommentTests {
    /// The rules, the reason and the line that each comment of a text is about.
    private func comments(_ text: String) -> [String] {
        ManifestStream(text).flatMap { manifest in
            manifest.source.map { IgnoreComments.find(in: $0) } ?? []
        }
        .map { "\($0.location) → \($0.target): \($0.rules.joined(separator: "+")) “\($0.reason)”" }
    }

    @Test(arguments: [
        ("a: 1 # podspec:ignore x why not", ["1:6 → 1: x “why not”"]),
        ("# podspec:ignore x r\na: 1", ["1:1 → 2: x “r”"]),
        ("a:\n  # podspec:ignore x,y r\n  b: 1", ["2:3 → 3: x+y “r”"]),
        ("a: 1 #podspec:ignore x, y ,z r", ["1:6 → 1: x+y+z “r”"]),
        ("# podspec:ignore x r\n# podspec:ignore y s\na: 1", ["1:1 → 3: x “r”", "2:1 → 3: y “s”"]),
        ("# podspec:ignore x r # podspec:ignore y s\na: 1", ["1:1 → 2: x “r # podspec:ignore y s”"]),
        ("é: 1 # podspec:ignore x r", ["1:6 → 1: x “r”"]),
        ("a: 1 # podspec:ignore x r\r\nb: 2 # podspec:ignore y s\r\n", ["1:6 → 1: x “r”", "2:6 → 2: y “s”"]),
        ("a: 1\n---\nb: 1 # podspec:ignore x r", ["3:6 → 3: x “r”"]),
        ("a: 1 # podspec:ignore", ["1:6 → 1:  “”"]),
        // Other words.
        ("a: 1 # podspec:ignored x r", []), ("a: 1 # see podspec:ignore x r", []), ("a: podspec:ignore", []),
        // No comments: in quotes, in plain text, in blocks.
        ("a: \"b # podspec:ignore x r\"", []),
        ("a: 'b\n  # podspec:ignore x r'", []),
        ("a: b# podspec:ignore x r", []),
        ("a: |\n  # podspec:ignore x r\n  text\nb: 1", []),
        ("a: >-\n\n  text\n  # podspec:ignore x r\n", []),
        ("a: {b: \"# podspec:ignore x r\"} # podspec:ignore y s", ["1:32 → 1: y “s”"]),
        ("{\"a\": \"# podspec:ignore x r\"}", []),
        // Comments around blocks.
        ("a: | # podspec:ignore x r\n  text\n", ["1:6 → 1: x “r”"]),
        ("a: |\n  text\n# podspec:ignore x r\nb: 1", ["3:1 → 4: x “r”"]),
        ("a:\n  b: |\n    text\n  # podspec:ignore x r\n  c: 1", ["4:3 → 5: x “r”"]),
        ("a: 'b' # podspec:ignore x r\nc: \"d\" # podspec:ignore y s", ["1:8 → 1: x “r”", "2:8 → 2: y “s”"]),
        ("# podspec:ignore x r\n---\na: 1", ["1:1 → 2: x “r”"]),
    ])
    func areFoundOutsideOfScalars(_ text: String, _ expected: [String]) {
        #expect(comments(text) == expected)
    }

    @Test(arguments: [
        ("prots: [] # podspec:ignore unknownField old", []),
        ("# podspec:ignore unknownField old\n    prots: []", []),
        ("prots: [] # podspec:ignore hostPorts,unknownField old", []),
        ("prots: [] # podspec:ignore required,unknownField old", ["unusedSuppression"]),
        // Not the line, or not the rule: the finding stays, and the comment is idle.
        ("prots: []\n    # podspec:ignore unknownField old", ["unknownField", "unusedSuppression"]),
        ("# podspec:ignore unknownField old\n\n    prots: []", ["unknownField", "unusedSuppression"]),
        ("prots: [] # podspec:ignore required old", ["unknownField", "unusedSuppression"]),
        // No reason, no rule.
        ("prots: [] # podspec:ignore unknownField", ["unknownField", "invalidSuppression"]),
        ("prots: [] # podspec:ignore unknownFeild old", ["unknownField", "invalidSuppression"]),
        ("prots: [] # podspec:ignore", ["unknownField", "invalidSuppression"]),
        ("prots: [] # podspec:ignore syntax old", ["unknownField", "invalidSuppression"]),
        // Nobody asked for these rules in this run.
        ("stdin: true # podspec:ignore hostPorts old", []), ("stdin: true # podspec:ignore podSecurity old", []),
        ("stdin: true # podspec:ignore floatingImageTag old", []),
    ])
    func suppress(_ line: String, _ codes: [String]) async throws {
        let folder = try TemporaryFolder(["a.yaml": Manifests.clean + "\n    " + line + "\n"])
        let run = try await TestRun(folder, ["a.yaml"], format: .json)
        let found = run.output.components(separatedBy: "\"code\":\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
        #expect(found.sorted() == codes.sorted())
        #expect(run.summary.exitCode == (codes.contains("unknownField") ? 1 : 0))
    }

    @Test func anItemOfAListHasItsOwn() async throws {
        let list = """
            apiVersion: v1
            kind: List
            items:
            - apiVersion: v1
              kind: Pod
              metadata: {name: a}
              spec:
                containers: [{name: a, image: b}]
                x: 1 # podspec:ignore unknownField for a
            - apiVersion: v1
              kind: Pod
              metadata: {name: b}
              spec:
                containers: [{name: a, image: b}]
                x: 1
                # podspec:ignore unknownField idle
                hostname: a
            """
        let run = try await TestRun(try TemporaryFolder(["a.yaml": list]))
        #expect(
            run.findings == [
                "a.yaml:15:5: error: unknown field \"spec.x\"",
                "a.yaml:16:5: warning: nothing of `unknownField` was found on line 17",
            ]
        )
    }

    @Test func aBrokenTextHasNone() async throws {
        let run = try await TestRun(try TemporaryFolder(["a.yaml": "a: [1 # podspec:ignore syntax no\n"]))
        #expect(run.findings.count == 1)
        #expect(run.summary.exitCode == 1)
    }

    @Test func eachPlaceOfACheckNeedsItsComment() async throws {
        func isReported(_ first: String, _ second: String) async throws -> Bool {
            let text = """
                apiVersion: v1
                kind: Pod
                metadata: {name: web}
                spec:
                  containers:
                  - name: a
                    image: b
                    securityContext:
                      privileged: true \(first)
                  - name: b
                    image: b
                    securityContext:
                      privileged: true \(second)
                """
            return try await TestRun(try TemporaryFolder(["a.yaml": text])) { $0.podSecurity = .baseline }.summary.exitCode == 1
        }
        let comment = "# podspec:ignore privileged it formats disks"
        #expect(try await isReported("", ""))
        #expect(try await isReported(comment, ""))
        #expect(!(try await isReported(comment, comment)))
    }
}
