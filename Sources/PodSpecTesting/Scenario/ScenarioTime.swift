/// A time in a scenario: seconds with up to six decimals.
package struct ScenarioTime: Codable, Hashable, Comparable, Sendable {
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

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        let (seconds, rest) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
        if rest == 0 { try container.encode(seconds) } else { try container.encode(Double(microseconds) / 1_000_000) }
    }

    package var duration: Duration { .microseconds(microseconds) }

    package static func < (left: ScenarioTime, right: ScenarioTime) -> Bool { left.microseconds < right.microseconds }
}
