import PodSpec
import PodSpecReporting
import Testing

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Advice in a run: of single objects, and of all files together.
@Suite struct AdviceRunTests {
    private static let pod = """
        apiVersion: v1
        kind: Pod
        metadata: {name: web, labels: {app: web}}
        spec:
          securityContext: {runAsNonRoot: true}
          containers:
          - name: web
            image: nginx
            envFrom: [{configMapRef: {name: settings}}]
            resources: {requests: {cpu: 1, memory: 1Gi}, limits: {memory: 1Gi}}
            securityContext: {readOnlyRootFilesystem: true}

        """
    private static let service =
        "{apiVersion: v1, kind: Service, metadata: {name: web}, spec: {selector: {app: wev}, ports: [{port: 80}]}}\n"
    private static let settings = "{apiVersion: v1, kind: ConfigMap, metadata: {name: settings}}\n"

    private static let image =
        "web.yaml:8:12: warning: spec.containers[0].image: \"nginx\" has no tag, which means latest: it names another image tomorrow "
        + "[floatingImageTag]"
    private static let reference =
        "web.yaml:9:37: note: spec.containers[0].envFrom[0].configMapRef.name: ConfigMap \"settings\" is in none of the given files: "
        + "without it the containers don't start [missingConfigMap]"
    private static let selector =
        "service.yaml:1:63: warning: spec.selector: no pod in the given files has the labels app=wev: connections to the Service fail "
        + "[serviceMatchesNoPod]"

    @Test func isSilentUnlessAskedFor() async throws {
        let folder = try TemporaryFolder(["web.yaml": Self.pod])
        #expect(try await TestRun(folder).findings == [])
    }

    @Test(arguments: [1, 3])
    func findingsStandWithTheirObjects(_ jobs: Int) async throws {
        let folder = try TemporaryFolder(["web.yaml": Self.pod, "service.yaml": Self.service])
        let run = try await TestRun(folder, jobs: jobs) { $0.advice = true }
        #expect(run.findings == [Self.selector, Self.image, Self.reference])
        #expect(run.output.contains("fix: Pod \"web\" comes closest: its pods have app=web\n"))
        #expect(run.summary.exitCode == 0)
        #expect(run.summary.warnings == 2)
    }

    @Test func whatOneFileLacksAnotherMayDefine() async throws {
        let folder = try TemporaryFolder(["web.yaml": Self.pod, "z.yaml": Self.settings])
        #expect(try await TestRun(folder) { $0.advice = true }.findings == [Self.image])
    }

    @Test func aConfigurationAsksForItAndSetsIt() async throws {
        let folder = try TemporaryFolder([
            "web.yaml": Self.pod, "podspec-config.yaml": "advice: true\nrules: {floatingImageTag: error, advice/missingConfigMap: off}\n",
        ])
        let run = try await TestRun(folder)
        #expect(run.findings == [Self.image.replacing("warning", with: "error")])
        #expect(run.summary.exitCode == 1)
        #expect(try await TestRun(folder) { $0.advice = false }.findings == [])
    }

    @Test func commentsSuppressWhatIsFoundInAllFilesTogether() async throws {
        let line = "    envFrom: [{configMapRef: {name: settings}}]"
        let folder = try TemporaryFolder([
            "web.yaml": Self.pod.replacing(line, with: line + "  # podspec:ignore missingConfigMap made by the installer")
        ])
        let run = try await TestRun(folder) { $0.advice = true }
        #expect(run.findings == [Self.image])
        #expect(run.summary.suppressed == 1)
    }

    @Test func aFileThatIsNamedTwiceIsOnePartOfTheSet() async throws {
        let folder = try TemporaryFolder(["web.yaml": Self.pod])
        let run = try await TestRun(folder, ["web.yaml", "web.yaml"]) { $0.advice = true }
        #expect(run.findings == [Self.image, Self.reference, Self.image, Self.reference])
    }

    @Test func whatCannotBeReadAgainIsKept() async throws {
        let folder = try TemporaryFolder([:])
        // All is written and the end is closed: who opens the pipe again finds it empty.
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { close(ends[0]) }
        let text = Array(Self.pod.utf8)
        try #require(write(ends[1], text, text.count) == text.count)
        close(ends[1])
        try #require(symlink("/dev/fd/\(ends[0])", folder / "pipe.yaml") == 0)
        let run = try await TestRun(folder, ["pipe.yaml"]) { $0.advice = true }
        #expect(run.findings == [Self.image, Self.reference].map { $0.replacing("web.yaml", with: "pipe.yaml") })
    }

    @Test func everyReportNamesTheRule() async throws {
        let folder = try TemporaryFolder(["web.yaml": Self.pod])
        for format in [TestRun.Format.sarif, .gitlab] {
            let output = try await TestRun(folder, format: format) { $0.advice = true }.output
            #expect(output.contains("advice/floatingImageTag"))
            #expect(output.contains("advice/missingConfigMap"))
        }
    }
}
