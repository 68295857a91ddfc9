extension Constraints {
    /// What is said of a number that must not be negative.
    static let negative = "must be greater than or equal to 0"
    /// What is said of a number that must be positive.
    static let notPositive = "must be greater than 0"

    /// What is said of a number outside a range.
    static func outside(_ range: ClosedRange<Int64>) -> String {
        "must be between \(range.lowerBound) and \(range.upperBound), inclusive"
    }

    /// A number within a range.
    static func number(_ value: some BinaryInteger, in range: ClosedRange<Int64>) -> [String] {
        range.contains(Int64(clamping: value)) ? [] : [outside(range)]
    }

    /// The number of a port.
    static func portNumber(_ value: some BinaryInteger) -> [String] {
        number(value, in: 1...65535)
    }

    /// The number of a user or group.
    static func userOrGroupID(_ value: some BinaryInteger) -> [String] {
        number(value, in: 0...Int64(Int32.max))
    }

    /// The name of a port (`IANA_SVC_NAME`): `IsValidPortName`.
    static func portName(_ value: String) -> [String] {
        let hyphen = UInt8(ascii: "-")
        var hasLetter = false
        var hasOther = value.isEmpty
        var isDoubled = false
        var previous: UInt8 = 0
        for byte in value.utf8 {
            hasLetter = hasLetter || byte.isLowercase
            hasOther = hasOther || !(byte.isLowercase || byte.isDigit || byte == hyphen)
            isDoubled = isDoubled || byte == hyphen && previous == hyphen
            previous = byte
        }
        var problems = value.utf8.count > 15 ? [tooLong(15, .characters)] : []
        if hasOther { problems.append("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)") }
        if !hasLetter { problems.append("must contain at least one letter (a-z)") }
        if isDoubled { problems.append("must not contain consecutive hyphens") }
        if value.utf8.first == hyphen || previous == hyphen { problems.append("must not begin or end with a hyphen") }
        return problems
    }

    /// A percentage such as `25%`: `IsValidPercent`.
    static func percentage(_ value: String) -> [String] {
        if value.utf8.last == UInt8(ascii: "%"), value.utf8.count > 1, value.utf8.dropLast().allSatisfy(\.isDigit) { return [] }
        return [
            mismatch(
                "a valid percent string must be a numeric string followed by an ending '%'",
                pattern: "[0-9]+%",
                examples: "1%",
                "93%"
            )
        ]
    }
}
