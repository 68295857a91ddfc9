import PodSpec

/// A generator with a seed, so that a failing case can be run again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Makes trees and texts that are likely to be written wrong.
struct RandomManifest {
    var generator: SeededGenerator

    private static let pieces: [String] =
        [
            " ", "  ", "\n", "\n\n", "\t", "\r", ":", ": ", " #", "#", "-", "- ", "---", "...", "'", "\"", "\\", "\\n", "|", ">", "%", "@",
            "`", "&", "*",
            "!", "!!str ", "?", "? ", ",", "[", "]", "{", "}", "<<", "=", "~", "y", "no", "null", "true", "0", "1", "9", "0x", "0o", "_",
            "e", ".", ".inf",
            "+", "1:30", "2020-01-01", "a", "b", "word", "é", "日", "😀", "\u{0}", "\u{1}", "\u{7}", "\u{1B}", "\u{7F}", "\u{85}", "\u{A0}",
            "\u{2028}",
            "\u{2029}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{1FFFF}", "\u{10FFFF}", "$(A)", "<", "/", "%YAML 1.2", "\r\n",
        ]

    mutating func text() -> String {
        let count = Int.random(in: 0...6, using: &generator)
        return (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }.joined()
    }

    mutating func number() -> Double {
        let number = Double(bitPattern: generator.next())
        // A whole number reads back as an integer, and others than finite ones cannot be written.
        return number.isFinite && Int64(exactly: number) == nil ? number : 0.5
    }

    mutating func value(depth: Int = 0) -> ManifestValue {
        switch Int.random(in: 0..<(depth > 4 ? 7 : 11), using: &generator) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &generator))
        case 2: return .integer(Int64(truncatingIfNeeded: generator.next()) >> Int64.random(in: 0..<64, using: &generator))
        case 3: return .number(number())
        case 4...6: return .string(text())
        case 7, 8: return .array((0..<Int.random(in: 0...4, using: &generator)).map { _ in value(depth: depth + 1) })
        default: return .object(object(depth: depth))
        }
    }

    mutating func object(depth: Int = 0) -> ManifestValue.Object {
        let count = Int.random(in: 0...5, using: &generator)
        return ManifestValue.Object((0..<count).map { _ in (text(), value(depth: depth + 1)) })
    }
}
