import Foundation
import PodSpec
import PodSpecReporting
import PodSpecValidation
import Testing

/// What the tutorial and the README show as output is what is printed.
@Suite struct OutputTests {
    private static let resources = "Sources/Validation/PodSpecValidation.docc/Tutorial/Resources"

    @Test(arguments: [("web-01", "build-01"), ("web-04", "build-02"), ("web-05", "build-03"), ("web-06", "build-03")])
    func tutorialShowsWhatTheBuildPrints(_ manifest: String, _ output: String) async {
        await expectBuild(of: manifest, shown: output)
    }

    @Test func tutorialShowsWhatItsConfigurationFinds() async {
        await expectBuild(of: "web-05", configuration: "podspec-config-01", shown: "build-04")
        await expectBuild(of: "web-06", configuration: "podspec-config-01", shown: "build-03")
    }

    @Test func tutorialMendsOneMistakeAStep() {
        let errors = (1...5).map { step in
            ManifestStream(PackageFiles.text(of: "\(Self.resources)/web-0\(step).yaml")).flatMap { $0.diagnostics }.count
        }
        #expect(errors == [3, 2, 1, 0, 0])
    }

    @Test func tutorialHasNoFileTooMany() {
        let pages = PackageFiles.files(in: "Sources", ".tutorial").map(PackageFiles.text).joined()
        for file in PackageFiles.files(in: Self.resources, "") {
            let name = file.split(separator: "/").last.map(String.init) ?? ""
            #expect(pages.contains("\"\(name)\""), "no step shows \(name)")
        }
    }

    @Test func firstScreenOfTheReadmeIsReal() async throws {
        let block = try #require(MarkdownDocument(path: "README.md", text: PackageFiles.text(of: "README.md")).blocks.first)
        let command = try #require(block.lines.firstIndex { $0.hasPrefix("$ Scripts/podspec validate ") })
        let path = String(block.lines[command].dropFirst("$ Scripts/podspec validate ".count))
        let shown = block.lines[(command + 1)...].prefix { !$0.hasPrefix("$") }.joined(separator: "\n")
        let printed = await Self.report(on: path)
        #expect(printed.trimmingCharacters(in: .newlines) == shown.trimmingCharacters(in: .newlines))
    }

    /// Expects that a build with a manifest of the tutorial prints what a step shows; a green build prints nothing of ours.
    private func expectBuild(of manifest: String, configuration: String? = nil, shown: String) async {
        let printed = await Self.report(
            on: "\(Self.resources)/\(manifest).yaml", configuration: configuration.map { "\(Self.resources)/\($0).yaml" })
        let findings = printed.split(separator: "\n").dropLast().joined(separator: "\n")
            .replacingOccurrences(of: "\(Self.resources)/\(manifest).yaml", with: "/shop/Sources/Shop/Manifests/web.yaml")
        let lines = PackageFiles.text(of: "\(Self.resources)/\(shown).txt").split(separator: "\n")
        #expect(findings == lines.filter { !$0.hasPrefix("$") && $0 != "Build complete!" }.joined(separator: "\n"))
    }

    /// The text report on a file of this package, with its path as seen from the package.
    private static func report(on path: String, configuration: String? = nil) async -> String {
        var options = RunOptions()
        options.configuration = configuration.map { .file(PackageFiles.folder.appendingPathComponent($0).path) } ?? .none
        let run = ValidationRun(options: options, reporter: TextReporter(style: Style(isColored: false)), jobs: 1)
        var bytes: [UInt8] = []
        _ = await run.check([PackageFiles.folder.appendingPathComponent(path).path]) { buffer, _ in bytes += buffer.take() }
        return String(decoding: bytes, as: UTF8.self)
            .replacingOccurrences(of: PackageFiles.folder.path + "/", with: "")
    }
}
