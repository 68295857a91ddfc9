internal import PodSpec

/// Spans of time as Go writes them, such as `1h30m`.
enum GoDuration {
    private static let units: Set<String> = ["ns", "us", "µs", "μs", "ms", "s", "m", "h"]

    /// What Go's `time.ParseDuration` says about a text; nil for a good one.
    static func problem(in text: String) -> String? {
        let invalid = "time: invalid duration \(GoText.quoted(text))"
        var rest = Substring(text).unicodeScalars
        if let sign = rest.first, sign == "-" || sign == "+" { rest.removeFirst() }
        if String(rest) == "0" { return nil }
        if rest.isEmpty { return invalid }
        while !rest.isEmpty {
            let whole = rest.prefix { ("0"..."9").contains($0) }
            rest = rest.dropFirst(whole.count)
            var fraction = 0
            if rest.first == "." {
                rest = rest.dropFirst()
                let digits = rest.prefix { ("0"..."9").contains($0) }
                fraction = digits.count
                rest = rest.dropFirst(fraction)
            }
            if whole.isEmpty, fraction == 0 { return invalid }
            let unit = rest.prefix { $0 != "." && !("0"..."9").contains($0) }
            if unit.isEmpty { return "time: missing unit in duration \(GoText.quoted(text))" }
            if !units.contains(String(unit)) {
                return "time: unknown unit \(GoText.quoted(String(unit))) in duration \(GoText.quoted(text))"
            }
            rest = rest.dropFirst(unit.count)
        }
        return nil
    }
}
