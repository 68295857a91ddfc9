import PodSpec
import PodSpecReporting
import PodSpecValidation
import Testing

@testable import PodSpecBuildTool

@Suite("Arguments")
struct ArgumentTests {
    @Test("build")
    func build() throws {
        let words = ["build", "--output", "/out/PodManifests.swift", "--folder=/app", "--accessors", "--", "/app/a.yaml", "/app/--b.yaml"]
        let expected = BuildArguments(
            output: "/out/PodManifests.swift",
            folder: "/app",
            writesAccessors: true,
            files: ["/app/a.yaml", "/app/--b.yaml"]
        )
        #expect(try Invocation(words) == .build(expected))
    }

    @Test("validate with nothing but a folder has the defaults of podspec validate")
    func defaults() throws {
        guard case .validate(let arguments) = try Invocation(["validate", "--target-folder", "Sources/App"]) else {
            Issue.record("no validate")
            return
        }
        #expect(arguments.targetFolders == ["Sources/App"])
        #expect(arguments.paths.isEmpty)
        #expect(arguments.format == .text)
        #expect(!arguments.isLenient)
        #expect(arguments.includesWarnings)
        #expect(arguments.version == nil)
        #expect(arguments.namespace == nil)
        #expect(arguments.configuration == .nearest)
        #expect(arguments.podSecurity == nil)
    }

    @Test("validate with everything")
    func everything() throws {
        let words = [
            "validate", "a.yaml", "--format=json", "--lenient", "--no-warnings", "--kubernetes-version", "1.34", "--namespace", "shop",
            "--pod-security=restricted", "--target-folder=Sources/A", "b", "--config", "c.yaml", "--advice",
        ]
        var expected = ValidateArguments()
        expected.format = .json
        expected.isLenient = true
        expected.includesWarnings = false
        expected.version = KubernetesVersion(minor: 34)
        expected.namespace = "shop"
        expected.podSecurity = .restricted
        expected.advice = true
        expected.configuration = .file("c.yaml")
        expected.paths = ["a.yaml", "b"]
        expected.targetFolders = ["Sources/A"]
        #expect(try Invocation(words) == .validate(expected))
    }

    @Test("help, wherever it stands", arguments: [["--help"], ["-h"], ["validate", "--help"], ["build", "-h"]])
    func help(words: [String]) throws {
        #expect(try Invocation(words) == .help)
    }

    @Test(
        "what is wrong is said",
        arguments: [
            ([], "name a command: build or validate"),
            (["check"], "`check` is no command: build and validate are"),
            (["build"], "`build` needs --output and --folder"),
            (["build", "--output", "x"], "`build` needs --output and --folder"),
            (["build", "--output"], "--output needs a value"),
            (["build", "--accessors=yes"], "--accessors takes no value, and `yes` was given"),
            (["build", "--format", "json"], "`build` has no option --format"),
            (["validate"], "name a file or a folder"),
            (["validate", "a", "--strict"], "there is no option --strict"),
            (["validate", "a", "--lenient=1"], "--lenient takes no value, and `1` was given"),
            (["validate", "a", "--namespace"], "--namespace needs a value"),
            (["validate", "a", "--kubernetes-version", "2"], "`2` is no Kubernetes release that is known here: 1.31 to 1.37 are"),
            (["validate", "a", "--kubernetes-version=1.30"], "`1.30` is no Kubernetes release that is known here: 1.31 to 1.37 are"),
            (["validate", "a", "--pod-security", "high"], "`high` is no Pod Security level: baseline and restricted are"),
        ] as [([String], String)]
    )
    func wrong(words: [String], message: String) {
        #expect(throws: UsageError(message: message)) { try Invocation(words) }
    }

    @Test("an unknown format lists those there are")
    func format() {
        let error = #expect(throws: UsageError.self) { try Invocation(["validate", "a", "--format", "xml"]) }
        #expect(error?.message.hasPrefix("`xml` is no format: text, json") == true)
    }
}
