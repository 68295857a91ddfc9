import Foundation
import Testing

/// Every Swift block of the documentation is compiled: it stands word for word in `Snippets/`, or in the library itself.
@Suite struct SnippetTests {
    @Test(arguments: MarkdownDocument.blocks("swift").filter { !$0.isOfPackageManifest })
    func everyBlockIsCompiled(_ block: MarkdownDocument.Block) {
        let wanted = Self.words(block.lines.filter { !$0.hasPrefix("import ") })
        let imports = block.lines.filter { $0.hasPrefix("import ") }
        let isSnippet = Snippet.all.contains { $0.words == wanted && $0.imports.isSuperset(of: imports) }
        #expect(
            isSnippet || Self.library.contains { $0.contains(wanted) },
            "compile the block in Tests/PodSpecDocumentationTests/Snippets, between `// snippet` and `// end snippet`"
        )
    }

    @Test(arguments: Snippet.all)
    func everySnippetIsDocumented(_ snippet: Snippet) {
        let blocks = MarkdownDocument.blocks("swift").map { Self.words($0.lines.filter { !$0.hasPrefix("import ") }) }
        #expect(blocks.contains(snippet.words), "no page has this block any more")
    }

    @Test(arguments: MarkdownDocument.blocks("swift").filter(\.isOfPackageManifest))
    func everyProductExists(_ block: MarkdownDocument.Block) {
        let manifest = PackageFiles.text(of: "Package.swift")
        for match in block.lines.joined(separator: "\n").matches(of: /\.(product|plugin)\(name: "(\w+)", package: "podspec"\)/) {
            let kinds = match.1 == "plugin" ? [".plugin"] : [".library", ".executable"]
            #expect(kinds.contains { manifest.contains("\($0)(name: \"\(match.2)\"") }, "Package.swift has no \(match.1) \(match.2)")
        }
    }

    @Test func thereIsSomethingToCheck() {
        #expect(MarkdownDocument.blocks("swift").count > 20)
        #expect(Snippet.all.count > 20)
        #expect(Set(MarkdownDocument.all.map(\.path)).isSuperset(of: ["README.md", "Documentation/Advice.md"]))
    }

    /// Lines without indentation and empty lines, so that a block may stand anywhere.
    static func words(_ lines: [String]) -> String {
        lines.map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static let library = PackageFiles.files(in: "Sources", ".swift").filter { !$0.contains(".docc/") }.map {
        words(PackageFiles.text(of: $0).components(separatedBy: "\n"))
    }
}

extension MarkdownDocument.Block {
    /// Whether it is a part of somebody's Package.swift.
    var isOfPackageManifest: Bool {
        lines.contains { $0.contains(".package(") || $0.contains(".product(") || $0.contains(".plugin(") }
    }
}

/// A compiled block.
struct Snippet: Sendable, CustomTestStringConvertible {
    var file: String
    var line: Int
    var words: String
    /// The import lines of its file, without access levels.
    var imports: Set<String>

    var testDescription: String { "\(file):\(line)" }

    /// The snippets of a source file.
    init(file: String, line: Int, lines: [String], imports: Set<String>) {
        self.file = file
        self.line = line
        self.imports = imports
        words = SnippetTests.words(lines)
    }

    static let all: [Snippet] = PackageFiles.files(in: "Tests/PodSpecDocumentationTests/Snippets", ".swift").flatMap { file in
        let lines = PackageFiles.text(of: file).components(separatedBy: "\n")
        let imports = Set(lines.filter { $0.hasPrefix("import ") })
        let trimmed = lines.map { $0.trimmingCharacters(in: .whitespaces) }
        return trimmed.indices.filter { trimmed[$0] == "// snippet" }.map { start in
            let end = trimmed[start...].firstIndex(of: "// end snippet") ?? trimmed.endIndex
            return Snippet(file: file, line: start + 1, lines: Array(lines[(start + 1)..<end]), imports: imports)
        }
    }
}
