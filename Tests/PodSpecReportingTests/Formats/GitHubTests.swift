import PodSpec
import PodSpecReporting
import PodSpecValidation
import Testing

@Suite struct GitHubTests {
    @Test func anAnnotationALine() async throws {
        let run = try await TestRun(try Manifests.folder(), format: .github)
        let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        let annotations = lines.filter { $0.hasPrefix("::") }
        #expect(annotations.count == run.summary.errors + run.summary.warnings)
        // Behind them come the summary and the end of its line.
        #expect(lines.count == annotations.count + 2)
        for annotation in annotations {
            #expect(annotation.hasPrefix("::error file=") || annotation.hasPrefix("::warning file="))
            let properties = try #require(annotation.dropFirst(2).split(separator: "::", maxSplits: 1).first)
            let names = properties.drop { $0 != " " }.dropFirst().split(separator: ",").map { $0.prefix { $0 != "=" } }
            #expect(names == ["file", "line", "endLine", "col", "endColumn", "title"] || names == ["file", "line", "endLine", "title"])
        }
    }

    @Test(arguments: [
        ("a.yaml", "x", "::error file=a.yaml,title=podspec syntax::x"),
        ("a,b:c%.yaml", "1%\n2", "::error file=a%2Cb%3Ac%25.yaml,title=podspec syntax::1%25\\n2"),
        ("<stdin>", "a::b, c: d", "::error title=podspec syntax::a::b, c: d"),
    ])
    func escapes(_ file: String, _ message: String, _ expected: String) {
        var output = OutputBuffer()
        var report = FileReport(file: file)
        let diagnostic = Diagnostic(code: .syntax, detail: message)
        let verdict = Verdict(file: file, manifest: .unreadable([diagnostic]), diagnostics: [diagnostic])
        GitHubReporter(folder: FolderPath("/repository")).report(verdict, of: &report, to: &output)
        #expect(String(decoding: output.bytes, as: UTF8.self) == expected + "\n")
    }

    @Test func aRangeOfLinesHasNoColumns() {
        var output = OutputBuffer()
        var report = FileReport(file: "a.yaml")
        let diagnostic = Diagnostic(
            severity: .note,
            code: .warning,
            detail: "x",
            location: SourceLocation(line: 2, column: 3, endLine: 4, endColumn: 1),
            suggestion: "y"
        )
        let verdict = Verdict(file: "a.yaml", manifest: .unreadable([diagnostic]), diagnostics: [diagnostic])
        GitHubReporter(folder: FolderPath("/repository")).report(verdict, of: &report, to: &output)
        #expect(
            String(decoding: output.bytes, as: UTF8.self)
                == "::notice file=a.yaml,line=2,endLine=4,title=podspec warning::x%0Afix: y\n"
        )
    }
}
