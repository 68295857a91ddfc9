import Foundation

/// Reads the documentation comments of the model's sources and lays them out as the table has them.
enum DocumentationSource {
    /// The parts of the table: their names and the folders they come from.
    static let parts = [
        ("container", "Model/Container"), ("meta", "Model/Meta"), ("pod", "Model/Pod"), ("probe", "Model/Probe"),
        ("resource", "Model/Resource"), ("scheduling", "Model/Scheduling"), ("security", "Model/Security"), ("volume", "Model/Volume"),
        ("workload", "Model/Workload"), ("values", "Values"),
    ]

    static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The file that a part is kept in.
    static func file(of part: String) -> URL {
        package.appending(path: "Sources/Explanations/Table/ExplanationTable+\(part.prefix(1).uppercased())\(part.dropFirst()).swift")
    }

    /// The Swift source of a part.
    static func swift(part: String, folder: String) throws -> String {
        let lines = try lines(of: package.appending(path: "Sources/PodSpec/\(folder)"))
        return """
            // Written by Scripts/write-explanations from the documentation comments in Sources/PodSpec/\(folder).

            extension ExplanationTable {
                static let \(part) = #\"\"\"
            \(lines.map { "        " + $0 }.joined(separator: "\n"))
                    \"\"\"#
            }

            """
    }

    private static func lines(of folder: URL) throws -> [String] {
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "swift" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
        return try files.flatMap { try lines(ofSource: String(contentsOf: $0, encoding: .utf8)) }
    }

    /// The entries of a source: a type with fields, an enumeration, or a value with a type name of its own.
    static func lines(ofSource source: String) -> [String] {
        let schemaName = source.firstMatch(of: /Schema\(\s*"(\w+)"/).map { String($0.1) }
        var result: [String] = []
        var comment: [String] = []
        for line in source.split(separator: "\n", omittingEmptySubsequences: false).map({ $0.trimmingCharacters(in: .whitespaces) }) {
            if line.hasPrefix("///") {
                comment.append(String(line.dropFirst(3)).trimmingCharacters(in: .whitespaces))
                continue
            }
            guard line.contains("public ") else {
                comment = []
                continue
            }
            if let type = line.firstMatch(of: /^(?:@\w+ )*public (?:struct|enum) (\w+): ?.*?(APIObject|OpenEnumeration)/) {
                result += entry(type.2 == "APIObject" ? schemaName ?? "" : String(type.1), comment)
            } else if isValue(line), let type = line.firstMatch(of: /^(?:@\w+ )*public (?:struct|enum) (\w+)/) {
                result += entry(String(type.1), comment)
            } else if schemaName != nil, let field = line.firstMatch(of: /^(?:@\w+ )*public var `?(\w+)`?: [^{]*$/) {
                result += entry(".\(field.1)", comment)
            } else if let value = line.firstMatch(of: /^public static let `?\w+`? = \w+\(rawValue: "([^"]+)"\)/) {
                result += entry("=\(value.1)", comment)
            }
            comment = []
        }
        return result.first.map { !$0.hasPrefix("=") && !$0.hasPrefix(".") } == true ? result : []
    }

    /// The values that fields hold and that have documentation of their own.
    private static func isValue(_ line: String) -> Bool {
        ["Quantity", "IntOrString", "Timestamp"].contains { line.hasPrefix("public struct \($0):") || line.hasPrefix("public enum \($0):") }
    }

    /// An entry, wrapped to the width of a source line.
    private static func entry(_ name: String, _ comment: [String]) -> [String] {
        var text = comment
        if let example = text.firstIndex(where: { $0.hasPrefix("```") }) { text.removeSubrange(example...) }
        text.removeAll { $0.hasPrefix("- Since:") || $0.hasPrefix("Kubernetes: ") || $0.isEmpty }
        var lines: [String] = []
        var line = "\(name):"
        for word in text.joined(separator: " ").replacing("``", with: "`").split(separator: " ") {
            if line.count + word.count + 1 > 120 {
                lines.append(line)
                line = ""
            }
            line += " \(word)"
        }
        return lines + [line]
    }
}
