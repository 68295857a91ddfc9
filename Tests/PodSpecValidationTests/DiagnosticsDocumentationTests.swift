import Foundation
import Testing

/// Holds `Documentation/Diagnostics.md` against the sources.
@Suite struct DiagnosticsDocumentationTests {
    /// A row of a table: the text with `…` for what changes, and an example.
    struct Row: Sendable, CustomTestStringConvertible {
        var code: String
        var text: String
        var example: String

        var testDescription: String { "\(code) \(text)" }
    }

    @Test func everyTextOfARuleIsDocumented() throws {
        let document = try Self.document().replacingOccurrences(of: "\\|", with: "|")
        let missing = try Self.sources().flatMap { file in
            try SourceTexts(of: String(contentsOf: file, encoding: .utf8)).fragments
                .filter { !document.contains($0) }.map { "\(file.lastPathComponent): \($0)" }
        }
        #expect(missing.isEmpty, "Documentation/Diagnostics.md lacks these texts")
    }

    @Test(arguments: try Self.rows())
    func everyExampleShowsItsText(_ row: Row) {
        var rest = row.example[...]
        for part in row.text.components(separatedBy: "…") where !part.isEmpty {
            guard let range = rest.range(of: part) else {
                Issue.record("the example lacks “\(part)”")
                return
            }
            rest = rest[range.upperBound...]
        }
    }

    @Test func theTablesAreThere() throws {
        let codes = Set(try Self.rows().map(\.code))
        #expect(
            codes.isSuperset(of: [
                "required", "invalid", "notSupported", "duplicate", "forbidden", "tooLong", "tooMany", "notFound", "warning",
            ]))
    }

    // MARK: Reading

    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func document() throws -> String {
        try String(contentsOf: package.appendingPathComponent("Documentation/Diagnostics.md"), encoding: .utf8)
    }

    private static func rows() throws -> [Row] {
        try document().components(separatedBy: "\n## ").dropFirst().filter { $0.hasPrefix("`") }.flatMap { section in
            section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
                let cells = line.replacingOccurrences(of: "\\|", with: "\u{1}").split(separator: "|")
                    .map { cell($0.trimmingCharacters(in: .whitespaces)) }
                return Row(code: cells[0], text: cells[1] == "no text" ? "" : cells[1], example: cells.count > 2 ? cells[2] : "")
            }
        }
    }

    private static func cell(_ text: String) -> String {
        var text = text.replacingOccurrences(of: "\u{1}", with: "|")
        if text.hasPrefix("`` ") { text = String(text.dropFirst(3).dropLast(3)) }
        if text.hasPrefix("`"), text.hasSuffix("`") { text = String(text.dropFirst().dropLast()) }
        return text
    }

    private static func sources() throws -> [URL] {
        let folders = ["Sources/Validation/Rules", "Sources/Validation/Constraints"].map { package.appendingPathComponent($0) }
        return folders.flatMap { folder in
            let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
            return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
        }
        .filter { $0.lastPathComponent != "TimeZoneNames.swift" }
        .sorted { $0.path < $1.path }
    }
}

/// The pieces of a source file's string literals that look like prose: what stands between interpolations and has a space in it.
struct SourceTexts {
    private(set) var fragments: [String] = []

    init(of source: String) {
        for line in source.split(separator: "\n") where !line.trimmingCharacters(in: .whitespaces).hasPrefix("//") {
            read(Array(line))
        }
    }

    private mutating func read(_ line: [Character]) {
        var fragment = ""
        var isText = false
        var index = 0
        while index < line.count {
            let character = line[index]
            if character == "\"" {
                if isText { keep(&fragment) }
                isText.toggle()
            } else if isText, character == "\\", index + 1 < line.count {
                index += 1
                if line[index] == "(" {
                    keep(&fragment)
                    index = end(ofInterpolationAt: index, in: line)
                } else {
                    if line[index] == "u" { index = line[index...].firstIndex(of: "}") ?? index }
                    if line[index] == "\"" || line[index] == "\\" { fragment.append(line[index]) }
                }
            } else if isText {
                fragment.append(character)
            }
            index += 1
        }
    }

    /// The index of the parenthesis that closes an interpolation, whatever texts stand inside.
    private func end(ofInterpolationAt start: Int, in line: [Character]) -> Int {
        var depth = 0
        for index in start..<line.count {
            if line[index] == "(" { depth += 1 }
            if line[index] == ")" { depth -= 1 }
            if depth == 0 { return index }
        }
        return line.count
    }

    private mutating func keep(_ fragment: inout String) {
        let text = fragment.trimmingCharacters(in: .whitespaces)
        if text.count >= 10, text.contains(" "), text.contains(where: \.isLetter) { fragments.append(text) }
        fragment = ""
    }
}
