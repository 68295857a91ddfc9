import Foundation
import PodSpec
import PodSpecReporting
import PodSpecValidation
import Testing

/// The example of a configuration is one.
@Suite struct ExampleTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples/configuration").path

    private func summary(_ change: (inout RunOptions) -> Void = { _ in }) async -> Summary {
        var options = RunOptions()
        change(&options)
        let run = ValidationRun(options: options, reporter: TextReporter(style: Style(isColored: false)), jobs: 1)
        return await run.check([Self.folder]) { buffer, _ in _ = buffer.take() }
    }

    @Test func isUsedToTheLastEntry() async {
        let summary = await summary()
        #expect(summary.exitCode == 0)
        #expect(summary.files == 1)
        #expect(summary.warnings == 0)
        #expect(summary.suppressed == 2)
    }

    @Test func isNeeded() async {
        let summary = await summary {
            $0.configuration = .none
            $0.podSecurity = .baseline
        }
        #expect(summary.exitCode == 1)
        #expect(summary.files == 2)
    }

    /// What the documentation shows is read without a complaint.
    @Test func theDocumentedConfigurationIsRead() async throws {
        let file = URL(fileURLWithPath: Self.folder).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Documentation/Configuration.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let block = try #require(text.components(separatedBy: "```yaml\n").dropFirst().first?.components(separatedBy: "```").first)
        let folder = try TemporaryFolder(["podspec-config.yaml": block, "a.yaml": Manifests.clean])
        let run = try await TestRun(folder, ["a.yaml"])
        #expect(run.summary.problems.isEmpty, "\(run.output)")
        #expect(block.contains("suppressions:"))
    }
}
