import Foundation
import Testing

/// Commands in the documentation exist, with their options.
@Suite struct ConsoleTests {
    @Test(arguments: Command.all)
    func existsWithItsOptions(_ command: Command) throws {
        let sources = PackageFiles.files(in: command.isPlugin ? "Sources/BuildTool" : "Sources/Command", ".swift").map(PackageFiles.text)
        if command.isPlugin {
            #expect(command.name == "validate-manifests")
        } else {
            #expect(sources.contains { $0.contains("commandName: \"\(command.name)\"") }, "there is no podspec \(command.name)")
        }
        let text = sources.joined()
        for option in command.options {
            let isKnown = command.isPlugin ? text.contains("  --\(option) ") : Self.declarations(of: option).contains { text.contains($0) }
            #expect(isKnown, "there is no option --\(option)")
        }
    }

    @Test func thereIsSomethingToCheck() {
        #expect(Set(Command.all.map(\.name)).isSuperset(of: ["validate", "convert", "diff", "probe", "simulate"]))
        #expect(Command.all.flatMap(\.options).count > 10)
    }

    /// What may declare an option: a property, `podSecurity` for `pod-security`, or a name of its own.
    private static func declarations(of option: String) -> [String] {
        let words = option.split(separator: "-")
        let property = words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
        return ["var \(property):", "var \(property) =", "customLong(\"\(option)\")"]
    }
}

/// A line of a page that calls the command or the command plugin.
struct Command: Sendable, CustomTestStringConvertible {
    var place: String
    var isPlugin: Bool
    var name: String
    var options: [String]

    var testDescription: String { "\(place) \(name)" }

    /// Nil for lines that call something else.
    init?(_ line: String, place: String) {
        let command = line.prefix { $0 != "#" }
        guard let match = command.firstMatch(of: /^(- run: |\$ )?(Scripts\/)?(swift package|podspec) ([a-z-]+)/) else { return nil }
        isPlugin = match.3 == "swift package"
        name = String(match.4)
        self.place = place
        options = command.matches(of: /\s--([a-z-]+)/).map { String($0.1) }
    }

    static let all: [Command] = MarkdownDocument.all.flatMap(\.blocks).filter { $0.language != "swift" }.flatMap { block in
        block.lines.enumerated().compactMap { index, line in
            Command(line.trimmingCharacters(in: .whitespaces), place: "\(block.document):\(block.line + index + 1)")
        }
    }
}
