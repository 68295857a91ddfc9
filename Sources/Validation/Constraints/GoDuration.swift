/// Spans of time as Go writes them, such as `1h30m`.
enum GoDuration {
    /// The units and how many nanoseconds they have.
    private static let units: [String: UInt64] = [
        "ns": 1, "us": 1_000, "µs": 1_000, "μs": 1_000, "ms": 1_000_000, "s": 1_000_000_000, "m": 60_000_000_000,
        "h": 3_600_000_000_000,
    ]

    /// What Go's `time.ParseDuration` says about a text; nil for a good one.
    static func problem(in text: String) -> String? {
        let invalid = "time: invalid duration \(quoted(text))"
        var rest = Substring(text).unicodeScalars
        let isNegative = rest.first == "-"
        if isNegative || rest.first == "+" { rest.removeFirst() }
        if String(rest) == "0" { return nil }
        if rest.isEmpty { return invalid }
        // Go counts nanoseconds in 64 bits; one more than that is left for the lowest negative number.
        var total: UInt64 = 0
        while !rest.isEmpty {
            let whole = digits(&rest)
            var fraction = ""
            if rest.first == "." {
                rest = rest.dropFirst()
                fraction = digits(&rest)
            }
            if whole.isEmpty, fraction.isEmpty { return invalid }
            let unit = rest.prefix { $0 != "." && !("0"..."9").contains($0) }
            if unit.isEmpty { return "time: missing unit in duration \(quoted(text))" }
            guard let nanoseconds = units[String(unit)] else {
                return "time: unknown unit \(quoted(String(unit))) in duration \(quoted(text))"
            }
            guard let number = whole.isEmpty ? 0 : UInt64(whole) else { return invalid }
            let (product, isTooLarge) = number.multipliedReportingOverflow(by: nanoseconds)
            let part = UInt64((Double("0." + fraction + "0") ?? 0) * Double(nanoseconds))
            let (sum, isTooMuch) = total.addingReportingOverflow(product)
            total = sum &+ part
            if isTooLarge || isTooMuch || sum > limit || total > limit { return invalid }
            rest = rest.dropFirst(unit.count)
        }
        return total == limit && !isNegative ? invalid : nil
    }

    private static let limit = UInt64(1) << 63

    private static func digits(_ rest: inout Substring.UnicodeScalarView) -> String {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        rest = rest.dropFirst(digits.count)
        return String(digits)
    }

    /// A text in quotes as Go's package `time` writes it: what isn't printable ASCII byte by byte.
    private static func quoted(_ text: String) -> String {
        let bytes = text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): "\\" + String(UnicodeScalar(byte))
            case 0x20..<0x80: String(UnicodeScalar(byte))
            default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
        return "\"" + bytes.joined() + "\""
    }
}
