extension Quantity.ParseError {
    /// The suffixes that exist, for messages.
    private static let suffixes =
        "Suffixes are n u m k M G T P E (powers of 1000), Ki Mi Gi Ti Pi Ei (powers of 1024) or an exponent such as e3."

    /// What is wrong with the text and how to write it, in a sentence or two for people.
    public var hint: String {
        if text.isEmpty { return "The text is empty; write a number such as 100m or 128Mi." }
        return spacingHint ?? characterHint ?? suffixHint
    }

    /// Spaces, line breaks and quotes around or inside the text.
    private var spacingHint: String? {
        let isStray = { (character: Character) in character.isWhitespace || character == "\"" || character == "'" }
        guard text.contains(where: isStray) else { return nil }
        let compact = text.filter { !isStray($0) }
        if compact.isEmpty { return "There is no number here; write one such as 100m or 128Mi." }
        let advice = Quantity(compact) == nil ? "" : ": write `\(Self.brief(compact))`"
        if text.contains(where: { $0 == "\"" || $0 == "'" }) { return "The quotes are part of the text; leave them out\(advice)." }
        let isInside = text.drop(while: isStray).reversed().drop(while: isStray).contains(where: isStray)
        return isInside
            ? "No space is allowed between or inside the number and its suffix\(advice)."
            : "No space is allowed around a quantity\(advice)."
    }

    /// Numbers in a notation that does not exist here.
    private var characterHint: String? {
        if text.contains(",") { return "Write the number without separators, and a fraction with a point: 1500 or 1.5." }
        if text.contains("%") { return "A quantity is an absolute amount, not a percentage." }
        if text.contains("_") { return "Write the digits without underscores." }
        let unsigned = text.drop { $0 == "+" || $0 == "-" }
        if text.count - unsigned.count > 1 { return "Only one sign may stand before the number." }
        let lowercased = unsigned.lowercased()
        if ["nan", "inf", ".nan", ".inf"].contains(where: lowercased.hasPrefix) {
            return "Infinity and not-a-number aren't quantities."
        }
        if ["0x", "0b", "0o"].contains(where: lowercased.hasPrefix) { return "Write the number in decimal digits." }
        if text.contains(where: { !$0.isASCII && $0.isNumber }) { return "Write the number in the digits 0 to 9." }
        if unsigned.prefix(while: { $0.isNumber || $0 == "." }).filter({ $0 == "." }).count > 1 {
            return "A number has at most one decimal point."
        }
        if kind == .invalidNumber || unsigned.first?.isNumber == false && unsigned.first != "." {
            return "A quantity begins with a number, such as 100m or 128Mi. \(Self.suffixes)"
        }
        return nil
    }

    /// Suffixes that do not exist, with those that were probably meant.
    private var suffixHint: String {
        let number = text.prefix { $0.isNumber || $0 == "." || $0 == "+" || $0 == "-" }
        let suffix = String(text.dropFirst(number.count))
        if suffix.isEmpty { return "Write digits with at most one decimal point, then a suffix. \(Self.suffixes)" }
        if suffix.lowercased() == "b" { return "Bytes need no suffix: write `\(Self.brief(String(number)))`." }
        if ["e", "e+", "e-"].contains(suffix.lowercased()) { return "The exponent has no digits; write one such as e3." }
        let start = "The suffix `\(Self.brief(suffix))` does not exist"
        let meant = Self.candidates(for: suffix).map { "`\(Self.brief(number + $0))`" }
        if meant.isEmpty { return "\(start). \(Self.suffixes)" }
        return "\(start); did you mean \(meant.joined(separator: " or "))? \(Self.suffixes)"
    }

    /// The suffixes somebody may have meant: other capitals, a `B` for bytes, a Greek letter.
    private static func candidates(for suffix: String) -> [String] {
        if suffix == "µ" || suffix == "μ" { return ["u"] }
        var core = suffix.lowercased()
        for ending in ["bytes", "byte", "b"] where core.hasSuffix(ending) {
            core.removeLast(ending.count)
            break
        }
        switch core {
        case "k": return ["k", "Ki"]
        case "ki": return ["Ki"]
        case "m", "g", "t", "p", "e": return [core.uppercased(), core.uppercased() + "i"]
        case "mi", "gi", "ti", "pi", "ei": return [core.prefix(1).uppercased() + "i"]
        case "n", "u": return [core]
        default: return []
        }
    }

    private static func brief(_ text: String) -> String {
        text.count > 40 ? text.prefix(40) + "…" : text
    }
}
