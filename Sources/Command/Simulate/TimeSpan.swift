internal import ArgumentParser

/// A length of time as people write it: `40s`, `1m30s`, `250ms`, `2h`, or bare seconds.
struct TimeSpan: ExpressibleByArgument, Hashable {
    let duration: Duration

    init(_ duration: Duration) { self.duration = duration }

    init?(argument: String) {
        if let seconds = Double(argument), seconds >= 0, seconds < 1e9 {
            duration = .milliseconds(Int64((seconds * 1000).rounded()))
            return
        }
        var rest = Substring(argument)
        var total = Duration.zero
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." }
            let unit = rest.dropFirst(digits.count).prefix { $0.isLetter }
            guard let amount = Double(digits), amount < 1e9, let size = Self.milliseconds[String(unit)] else { return nil }
            total += .milliseconds(Int64((amount * size).rounded()))
            rest = rest.dropFirst(digits.count + unit.count)
        }
        guard !argument.isEmpty else { return nil }
        duration = total
    }

    private static let milliseconds = ["ms": 1.0, "s": 1000, "m": 60_000, "h": 3_600_000]
}

extension Duration {
    /// Seconds with a unit and only as many decimals as needed, at most two: `40 s`, `0.63 s`.
    var inWords: String {
        let (seconds, attoseconds) = components
        let hundredths = (attoseconds + 5_000_000_000_000_000) / 10_000_000_000_000_000
        let (whole, rest) = hundredths == 100 ? (seconds + 1, 0) : (seconds, hundredths)
        guard rest != 0 else { return "\(whole) s" }
        return rest % 10 == 0 ? "\(whole).\(rest / 10) s" : "\(whole).\(rest < 10 ? "0" : "")\(rest) s"
    }
}
