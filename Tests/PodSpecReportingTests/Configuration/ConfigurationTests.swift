import Foundation
import PodSpec
import PodSpecValidation
import Testing

@testable import PodSpecReporting

@Suite struct ConfigurationTests {
    static let file = Configuration.fileName

    @Test func aMistakeEndsTheRun() async throws {
        let folder = try TemporaryFolder([Self.file: "rules: {unknownFeild: off}", "a.yaml": Manifests.dirty])
        let run = try await TestRun(folder)
        #expect(run.findings == ["\(Self.file):1:9: error: rules.unknownFeild: there is no rule `unknownFeild`"])
        #expect(run.output.contains("did you mean `unknownField`?"))
        #expect(run.summary.exitCode == 2)
    }

    @Test(arguments: TestRun.Format.allCases)
    func aMistakeIsReportedInEveryFormat(_ format: TestRun.Format) async throws {
        let folder = try TemporaryFolder([Self.file: "rules: {unknownFeild: off}", "a.yaml": Manifests.dirty])
        let run = try await TestRun(folder, format: format)
        #expect(run.output.contains("unknownFeild"))
        #expect(!run.output.contains("livenesProbe"))
        if format == .sarif || format == .gitlab { _ = try run.json }
    }

    @Test func aConfigurationThatIsNamedMustBeThere() async throws {
        let folder = try TemporaryFolder(["a.yaml": Manifests.clean])
        let run = try await TestRun(folder) { $0.configuration = .file(folder / "absent.yaml") }
        #expect(run.findings.count == 1)
        #expect(run.findings[0].contains("absent.yaml: error: cannot be read"))
        #expect(run.summary.exitCode == 2)
    }

    @Test func theNearestCounts() async throws {
        let folder = try TemporaryFolder([
            Self.file: "rules: {unknownField: off, invalidValue: off}",
            "a.yaml": Manifests.dirty,
            "in/b.yaml": Manifests.dirty,
            "own/\(Self.file)": "rules: {unknownField: note}",
            "own/deep/c.yaml": Manifests.dirty,
        ])
        let run = try await TestRun(folder) { $0.includesWarnings = false }
        #expect(run.findings.count == 3)
        #expect(run.findings.allSatisfy { $0.hasPrefix("own/deep/c.yaml:") })
        #expect(run.findings.count { $0.contains(": note: ") } == 2)
    }

    @Test func oneForAllOrNone() async throws {
        let folder = try TemporaryFolder([
            Self.file: "rules: {unknownField: off}",
            "other.yml": "rules: {unknownField: off, invalidValue: off}",
            "a.yaml": Manifests.dirty,
        ])
        func findings(_ choice: ConfigurationFinder.Choice) async throws -> Int {
            try await TestRun(folder, ["a.yaml"]) {
                $0.includesWarnings = false
                $0.configuration = choice
            }.findings.count
        }
        #expect(try await findings(.nearest) == 1)
        #expect(try await findings(.file(folder / "other.yml")) == 0)
        #expect(try await findings(.none) == 3)
    }

    @Test func severitiesDecideTheExitStatus() async throws {
        let folder = try TemporaryFolder(["a.yaml": Manifests.dirty])
        #expect(try await TestRun(folder).summary.exitCode == 1)
        try folder.write("rules: {unknownField: warning, invalidValue: note}", to: Self.file)
        let lowered = try await TestRun(folder)
        #expect(lowered.summary.exitCode == 0)
        #expect(lowered.summary.valid == 1)
        try folder.write("rules: {unknownField: off, invalidValue: off, warning: error}", to: Self.file)
        try folder.write(Manifests.clean.replacingOccurrences(of: "name: web}", with: "name: web.1}"), to: "a.yaml")
        #expect(try await TestRun(folder).summary.exitCode == 1)
    }

    @Test func theMoreExactSettingCounts() async throws {
        let folder = try TemporaryFolder(["a.yaml": Manifests.dirty.replacingOccurrences(of: "livenesProbe: {}", with: "")])
        try folder.write(
            """
            podSecurity: restricted
            rules: {podSecurity: off, hostNamespaces: note, podSecurity/runAsNonRoot: warning, unknownField: off, invalidValue: off, warning: off}
            """,
            to: Self.file
        )
        let clean = Manifests.clean.replacingOccurrences(of: "spec:\n", with: "spec:\n  hostNetwork: true\n")
        try folder.write(clean, to: "a.yaml")
        let run = try await TestRun(folder)
        #expect(run.findings.map { $0.split(separator: " ")[1] }.sorted() == ["note:", "warning:"])
    }

    @Test func argumentsCountMore() async throws {
        let folder = try TemporaryFolder([
            Self.file: "podSecurity: restricted\nnamespace: a\nkubernetesVersion: \"1.31\"", "a.yaml": Manifests.clean,
        ])
        #expect(try await TestRun(folder).summary.exitCode == 1)
        #expect(try await TestRun(folder) { $0.podSecurity = .privileged }.summary.exitCode == 0)
        let newer = Manifests.clean.replacingOccurrences(of: "spec:\n", with: "spec:\n  hostnameOverride: a\n")
        try folder.write(newer, to: "a.yaml")
        func unknown(_ version: KubernetesVersion?) async throws -> Bool {
            let run = try await TestRun(folder) {
                $0.podSecurity = .privileged
                $0.kubernetesVersion = version
            }
            return run.output.contains("unknown field")
        }
        #expect(try await unknown(nil))
        #expect(!(try await unknown(.reference)))
    }

    @Test func pathsSayWhatASearchTakes() async throws {
        let folder = try TemporaryFolder([
            Self.file: "paths: {include: [deploy], exclude: [\"*.tmpl.yaml\", deploy/old]}",
            "a.yaml": Manifests.dirty, "deploy/a.yaml": Manifests.clean, "deploy/b.tmpl.yaml": "{{ x }}",
            "deploy/old/c.yaml": Manifests.dirty,
        ])
        let search = try await TestRun(folder)
        #expect(search.summary.files == 1)
        #expect(search.findings == [])
        // What is named itself is always checked.
        #expect(try await TestRun(folder, ["a.yaml"]).summary.invalid == 1)
    }

    @Test func aSuppressionTakesFindingsAway() async throws {
        let folder = try TemporaryFolder(["deploy/a.yaml": Manifests.dirty])
        try folder.write(
            """
            suppressions:
            - {rule: unknownField, path: "deploy/*", resource: Pod/web*, field: "spec.containers[*].prots", reason: for the mesh}
            - {rule: invalidValue, reason: later}
            """,
            to: Self.file
        )
        let run = try await TestRun(folder) { $0.includesWarnings = false }
        #expect(run.findings == ["deploy/a.yaml:9:5: error: unknown field \"spec.containers[0].livenesProbe\""])
        #expect(run.summary.suppressed == 2)
        #expect(run.output.contains("2 suppressed"))
        let json = try await TestRun(folder, format: .json).output
        #expect(json.contains("\"suppressed\":2"))
    }

    @Test(arguments: [
        ("{rule: forbidden, reason: r}", ["nothing of `forbidden` was found to suppress"]),
        ("{rule: unknownField, path: other, reason: r}", []),
        ("{rule: unknownField, path: a.yaml, resource: Job/x, reason: r}", ["nothing of `unknownField` was found to suppress"]),
        // Nobody asked for these rules.
        ("{rule: hostPorts, reason: r}", []),
        ("{rule: podSecurity, reason: r}", []),
        ("{rule: floatingImageTag, reason: r}", []),
        ("{rule: advice, reason: r}", []),
        ("{rule: unknownField, reason: r, expires: 2026-06-14}", ["the suppression of `unknownField` counted until 2026-06-14"]),
        ("{rule: unknownField, reason: r, expires: 2026-06-15}", []),
    ])
    func whatSuppressesNothingIsReported(_ entry: String, _ messages: [String]) async throws {
        let folder = try TemporaryFolder([Self.file: "suppressions:\n- \(entry)\n", "a.yaml": Manifests.dirty])
        let run = try await TestRun(folder)
        let prefix = "\(Self.file):2:4: warning: "
        #expect(run.findings.filter { $0.hasPrefix(Self.file) } == messages.map { prefix + $0 })
    }

    @Test func aPodSecurityCheckIsSuppressedAtAllPlacesOrNone() async throws {
        let pod = Manifests.clean + "\n  - name: b\n    image: c\n"
        let folder = try TemporaryFolder(["a.yaml": pod])
        func isReported(_ field: String) async throws -> Bool {
            try folder.write(
                "podSecurity: restricted\nsuppressions:\n- {rule: runAsNonRoot, reason: r}\n- {rule: allowPrivilegeEscalation, field: \"\(field)\", reason: r}\n",
                to: Self.file)
            return try await TestRun(folder).output.contains("allowPrivilegeEscalation !=")
        }
        #expect(try await isReported("spec.containers[0]"))
        #expect(!(try await isReported("spec.containers[*]")))
    }
}
