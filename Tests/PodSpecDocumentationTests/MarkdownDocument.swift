import Foundation
import Testing

/// A page of the documentation, with its fenced blocks of code.
struct MarkdownDocument: Sendable {
    /// A fenced block.
    struct Block: Sendable, CustomTestStringConvertible {
        /// The page's path in the package.
        var document: String
        /// The line of its fence.
        var line: Int
        /// What stands behind the fence, such as `swift`.
        var language: String
        var lines: [String]

        var testDescription: String { "\(document):\(line)" }
    }

    var path: String
    var text: String

    /// The blocks, in order.
    var blocks: [Block] {
        var blocks: [Block] = []
        var open: Block?
        for (index, line) in text.components(separatedBy: "\n").enumerated() {
            let content = line.trimmingCharacters(in: .whitespaces)
            if content.hasPrefix("```") {
                if let block = open { blocks.append(block) }
                let fence = Block(document: path, line: index + 1, language: String(content.dropFirst(3)), lines: [])
                open = open == nil ? fence : nil
            } else {
                open?.lines.append(line)
            }
        }
        return blocks
    }

    /// The README, the prose in Documentation and the catalogues of the modules.
    static let all: [MarkdownDocument] =
        (["README.md"] + PackageFiles.files(in: "Documentation", ".md") + PackageFiles.files(in: "Sources", ".md")).map {
            MarkdownDocument(path: $0, text: PackageFiles.text(of: $0))
        }

    /// The blocks of all pages in a language.
    static func blocks(_ language: String) -> [Block] { all.flatMap(\.blocks).filter { $0.language == language } }
}
