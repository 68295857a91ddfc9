extension Timestamp {
    /// Reads an RFC 3339 time such as `2024-05-01T10:00:00Z` or `2024-05-01T12:00:00.5+02:00`; nil if it is not one.
    ///
    /// It accepts what `time.Parse(time.RFC3339, …)` of Go accepts, with which Kubernetes reads times: the `T` and `Z` must be
    /// capitals and the offset has a colon, but the hour may have one digit, the fraction may follow a comma, its digits after the
    /// ninth are dropped, and an offset may be as large as 24:60. There is no second 60.
    public init?(_ text: String) {
        var copy = text
        guard let result = copy.withUTF8({ Timestamp(bytes: $0) }) else { return nil }
        self = result
    }

    /// Reads an RFC 3339 time from text bytes; see ``init(_:)``.
    package init?(bytes: Span<UInt8>) {
        guard let result = bytes.withUnsafeBufferPointer({ Timestamp(bytes: $0) }) else { return nil }
        self = result
    }

    /// Reads an RFC 3339 time from text bytes; see ``init(_:)``.
    package init?(bytes: UnsafeBufferPointer<UInt8>) {
        var scanner = Scanner(bytes: bytes)
        guard let year = scanner.number(digits: 4), scanner.skip(UInt8(ascii: "-")),
            let month = scanner.number(digits: 2), 1...12 ~= month, scanner.skip(UInt8(ascii: "-")),
            let day = scanner.number(digits: 2), day >= 1, day <= Self.dayCount(year: year, month: month),
            scanner.skip(UInt8(ascii: "T")),
            let hour = scanner.number(digits: 2) ?? scanner.number(digits: 1), hour < 24, scanner.skip(UInt8(ascii: ":")),
            let minute = scanner.number(digits: 2), minute < 60, scanner.skip(UInt8(ascii: ":")),
            let second = scanner.number(digits: 2), second < 60
        else { return nil }
        let nanoseconds = scanner.fraction()
        guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
        let days = Self.days(year: year, month: month, day: day)
        self.init(
            secondsSince1970: days * 86_400 + hour * 3600 + minute * 60 + second - offset,
            nanoseconds: nanoseconds
        )
    }

    private static func dayCount(year: Int64, month: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days from 1970-01-01 in the Gregorian calendar, extended to all years.
    private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        // Years begin in March here, so that the leap day is the last of its year; eras have 400 years.
        let marchYear = month > 2 ? year : year - 1
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// Walks the bytes from left to right; what does not fit is left where it is.
    private struct Scanner {
        var bytes: UnsafeBufferPointer<UInt8>
        var position = 0

        var isAtEnd: Bool { position == bytes.count }

        private func digit(at index: Int) -> Int64? {
            guard index < bytes.count, bytes[index] &- UInt8(ascii: "0") < 10 else { return nil }
            return Int64(bytes[index] &- UInt8(ascii: "0"))
        }

        mutating func skip(_ byte: UInt8) -> Bool {
            guard position < bytes.count, bytes[position] == byte else { return false }
            position += 1
            return true
        }

        mutating func number(digits count: Int) -> Int64? {
            var result: Int64 = 0
            for index in position..<position + count {
                guard let digit = digit(at: index) else { return nil }
                result = result * 10 + digit
            }
            position += count
            return result
        }

        /// The nanoseconds after a point or comma; none if no digit follows it.
        mutating func fraction() -> Int32 {
            guard position < bytes.count, bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: ","),
                digit(at: position + 1) != nil
            else { return 0 }
            position += 1
            var result: Int32 = 0
            var unit: Int32 = 100_000_000
            while let digit = digit(at: position) {
                result += Int32(digit) * unit
                unit /= 10
                position += 1
            }
            return result
        }

        /// The offset from UTC in seconds: `Z` or `±hh:mm`.
        mutating func offset() -> Int64? {
            if skip(UInt8(ascii: "Z")) { return 0 }
            let isNegative = skip(UInt8(ascii: "-"))
            guard isNegative || skip(UInt8(ascii: "+")), let hours = number(digits: 2), hours <= 24, skip(UInt8(ascii: ":")),
                let minutes = number(digits: 2), minutes <= 60
            else { return nil }
            let seconds = hours * 3600 + minutes * 60
            return isNegative ? -seconds : seconds
        }
    }
}
