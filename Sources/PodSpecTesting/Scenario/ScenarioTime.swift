/// A time in a scenario: seconds with up to six decimals.
package struct ScenarioTime: Decodable, Hashable, Comparable, Sendable {
    package var microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }

    package init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        microseconds = seconds &* 1_000_000 &+ attoseconds / 1_000_000_000_000
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let seconds = try container.decode(Double.self)
        guard abs(seconds) < 1e12 else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(seconds) seconds are out of range")
        }
        microseconds = Int64((seconds * 1_000_000).rounded())
    }

    package var duration: Duration { .microseconds(microseconds) }

    package static func < (left: ScenarioTime, right: ScenarioTime) -> Bool { left.microseconds < right.microseconds }
}

extension ScenarioTime: CustomStringConvertible {
    /// Seconds as JSON writes them: without decimals that are zero.
    package var description: String {
        let (seconds, rest) = microseconds.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
        let sign = microseconds < 0 ? "-" : ""
        guard rest != 0 else { return "\(sign)\(seconds)" }
        var digits = String(1_000_000 + rest).dropFirst()
        while digits.last == "0" { digits = digits.dropLast() }
        return "\(sign)\(seconds).\(digits)"
    }
}
