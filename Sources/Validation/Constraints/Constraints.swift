internal import PodSpec

/// Checks of single values that rules of many subjects share.
///
/// Each takes a value and returns what is wrong with it, in the API server's words; nothing for a good value. They are those of
/// apimachinery's `util/validation` and `api/validate/content`.
enum Constraints {
    /// What a length is counted in, in the words of a message. The count itself is in bytes either way.
    enum LengthUnit: String {
        case bytes, characters
    }

    static func tooLong(_ limit: Int, _ unit: LengthUnit) -> String {
        "must be no more than \(limit) \(unit.rawValue)"
    }

    static func mismatch(_ expectation: String, pattern: String, examples: String...) -> String {
        var text = expectation + " (e.g. "
        for (index, example) in examples.enumerated() { text += (index > 0 ? " or " : "") + "'\(example)', " }
        return text + "regex used for validation is '\(pattern)')"
    }
}

// MARK: Bytes

extension UInt8 {
    var isLowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
    var isUppercase: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    var isLetter: Bool { isLowercase || isUppercase }
    var isAlphanumeric: Bool { isLetter || isDigit }
}

// Swift compares characters, where a combining mark hides the slash before it; Go compares bytes, and so do these.
extension StringProtocol {
    /// Looks at the bytes where they lie, which is faster than one by one through the view.
    @inline(__always)
    func withBytes<Result>(_ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(look) ?? Array(utf8).withUnsafeBufferPointer(look)
    }

    /// Whether all bytes satisfy the predicate and there is at least one.
    func consists(of isAllowed: (UInt8) -> Bool) -> Bool {
        !isEmpty && utf8.allSatisfy(isAllowed)
    }

    /// Whether the text begins and ends with bytes that satisfy the predicate.
    func isFramed(by isAllowed: (UInt8) -> Bool) -> Bool {
        guard let first = utf8.first, let last = Substring(self).utf8.last else { return false }
        return isAllowed(first) && isAllowed(last)
    }

    /// Whether the text begins with the bytes of another one, as Go's `strings.HasPrefix`.
    func starts(with prefix: String) -> Bool {
        utf8.starts(with: prefix.utf8)
    }

    /// What follows a prefix; nil without it.
    func dropping(prefix: String) -> String? {
        starts(with: prefix) ? String(Substring(self).utf8.dropFirst(prefix.utf8.count)) : nil
    }

    /// The parts between separators, empty ones included, as Go's `strings.Split`.
    func parts(at separator: Unicode.Scalar) -> [Substring] {
        Substring(self).unicodeScalars.split(separator: separator, omittingEmptySubsequences: false).map { Substring($0) }
    }

    /// Whether one of the parts between slashes is `..`.
    var hasBackstep: Bool {
        var length = 0
        var dots = 0
        for byte in utf8 {
            if byte == UInt8(ascii: "/") {
                if length == 2, dots == 2 { return true }
                (length, dots) = (0, 0)
            } else {
                length += 1
                if byte == UInt8(ascii: ".") { dots += 1 }
            }
        }
        return length == 2 && dots == 2
    }
}
