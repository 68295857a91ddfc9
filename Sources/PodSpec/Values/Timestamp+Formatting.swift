extension Timestamp: CustomStringConvertible {
    /// The moment in UTC and whole seconds, as Kubernetes writes it: `2024-05-01T10:00:00Z`.
    ///
    /// The fraction is cut off, not rounded. Years outside of 0 to 9999 are written with a sign or with more digits.
    public var description: String {
        let (days, second) = Self.floorDivide(secondsSince1970, by: 86_400)
        let date = Self.date(days: days)
        let year = Self.padded(date.year.magnitude, width: 4)
        let day = "\(Self.padded(date.month.magnitude, width: 2))-\(Self.padded(date.day.magnitude, width: 2))"
        let minute = "\(Self.padded((second / 3600).magnitude, width: 2)):\(Self.padded((second / 60 % 60).magnitude, width: 2))"
        return "\(date.year < 0 ? "-" : "")\(year)-\(day)T\(minute):\(Self.padded((second % 60).magnitude, width: 2))Z"
    }

    private static func padded(_ number: UInt64, width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
    }

    private static func floorDivide(_ number: Int64, by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }

    /// The Gregorian date a number of days after 1970-01-01.
    private static func date(days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        // Counted from 0000-03-01 in eras of 400 years, in years that begin in March.
        let (era, dayOfEra) = floorDivide(days + 719_468, by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}
