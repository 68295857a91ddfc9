/// A pattern of texts: `*` stands for any run of characters, `?` for one.
struct Wildcard: Hashable, Sendable {
    private let pattern: [Unicode.Scalar]

    init(_ pattern: some StringProtocol) {
        self.pattern = Array(pattern.unicodeScalars)
    }

    /// Whether the whole text fits.
    func matches(_ text: some StringProtocol) -> Bool {
        Backtracking.matches(pattern, Array(text.unicodeScalars), isStar: { $0 == "*" }, fits: { $0 == "?" || $0 == $1 })
    }
}

/// A pattern of files below a folder, written as in a `.gitignore`.
///
/// `*` and `?` stop at a slash, `**` doesn't. Without a slash the pattern fits names at any depth. What fits a folder fits all that is in it.
struct Glob: Hashable, Sendable {
    private enum Part: Hashable {
        case anyDepth
        case name(Wildcard)

        func matches(_ name: Substring) -> Bool {
            if case .name(let wildcard) = self { wildcard.matches(name) } else { true }
        }
    }

    private let parts: [Part]

    init(_ pattern: String) {
        let names = pattern.split(separator: "/").filter { $0 != "." }
        let parts = names.map { $0 == "**" ? Part.anyDepth : .name(Wildcard($0)) }
        let isRooted = pattern.hasSuffix("/") ? pattern.dropLast().contains("/") : pattern.contains("/")
        self.parts = isRooted ? parts : [.anyDepth] + parts
    }

    /// Whether a file fits, or a folder that it is in. The path is relative to the pattern's folder.
    func matches(_ path: String) -> Bool {
        let names = path.split(separator: "/").filter { $0 != "." }
        // Behind the pattern any depth may follow: that is the folder's contents.
        let pattern = parts.last == .anyDepth ? parts : parts + [.anyDepth]
        return Backtracking.matches(pattern, names, isStar: { $0 == .anyDepth }, fits: { $0.matches($1) })
    }
}

/// Fits a pattern with stars to a sequence without trying more than pattern times text.
private enum Backtracking {
    static func matches<Part, Element>(
        _ pattern: [Part],
        _ text: [Element],
        isStar: (Part) -> Bool,
        fits: (Part, Element) -> Bool
    ) -> Bool {
        var (position, index) = (0, 0)
        // Where the last star stood, and how far it reached: it is enough to lengthen the last one.
        var retry: (position: Int, index: Int)?
        while index < text.count {
            if position < pattern.count, isStar(pattern[position]) {
                retry = (position, index)
                position += 1
            } else if position < pattern.count, fits(pattern[position], text[index]) {
                position += 1
                index += 1
            } else if let last = retry {
                retry = (last.position, last.index + 1)
                (position, index) = (last.position + 1, last.index + 1)
            } else {
                return false
            }
        }
        return pattern[position...].allSatisfy(isStar)
    }
}
