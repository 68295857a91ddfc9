/// Names that Swift accepts.
enum SwiftIdentifier {
    /// Words in lower camel case: `web-server.v2` becomes `webServerV2`, `HTTPProxy` becomes `httpProxy`, `1st` becomes `_1st`.
    static func lowerCamelCase(_ text: String) -> String {
        let words = self.words(text)
        guard let first = words.first else { return "" }
        let name = lowercasedStart(first) + words.dropFirst().map { capitalized($0) }.joined()
        return name.first?.isNumber == true ? "_\(name)" : name
    }

    /// As ``lowerCamelCase(_:)`` for what is added behind another word.
    static func upperCamelCase(_ text: String) -> String {
        words(text).map { capitalized($0) }.joined()
    }

    /// The name as it must be written where it is declared: keywords stand in backticks.
    static func escaped(_ name: String) -> String {
        keywords.contains(name) ? "`\(name)`" : name
    }

    /// Names that no member can be reached by, not even in backticks, get an underscore.
    static func asMember(_ name: String) -> String {
        ["self", "init", "Type", "Protocol"].contains(name) ? "\(name)_" : name
    }

    private static func words(_ text: String) -> [Substring] {
        text.split { !$0.isLetter && !($0.isASCII && $0.isNumber) }
    }

    private static func capitalized(_ word: Substring) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    /// The first word without its capitals: all of an abbreviation's except the one that starts the next word.
    private static func lowercasedStart(_ word: Substring) -> String {
        let capitals = word.prefix { $0.isUppercase }
        let startsNextWord = capitals.count > 1 && capitals.count < word.count
        let head = startsNextWord && word.dropFirst(capitals.count).first?.isLetter == true ? capitals.dropLast() : capitals
        return head.lowercased() + word.dropFirst(head.count)
    }

    /// The words that cannot name a constant without backticks.
    private static let keywords: Set<String> = [
        "Any", "Self", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout",
        "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return",
        "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]
}
