import Foundation
import PodSpec
import Testing

@Suite struct TimestampTests {
    @Test(
        "RFC 3339 as Go reads it",
        arguments: [
            ("1970-01-01T00:00:00Z", 0, 0, "1970-01-01T00:00:00Z"),
            ("2024-02-29T12:34:56Z", 1_709_210_096, 0, "2024-02-29T12:34:56Z"),
            ("2024-02-29T12:34:56.789Z", 1_709_210_096, 789_000_000, "2024-02-29T12:34:56Z"),
            ("2024-02-29T12:34:56,5Z", 1_709_210_096, 500_000_000, "2024-02-29T12:34:56Z"),
            ("2024-02-29T12:34:56.1234567899Z", 1_709_210_096, 123_456_789, "2024-02-29T12:34:56Z"),
            ("2024-02-29T14:34:56+02:00", 1_709_210_096, 0, "2024-02-29T12:34:56Z"),
            ("2024-02-29T07:04:56-05:30", 1_709_210_096, 0, "2024-02-29T12:34:56Z"),
            ("2024-02-29T7:04:56Z", 1_709_190_296, 0, "2024-02-29T07:04:56Z"),
            ("2024-02-29T00:00:00+24:60", 1_709_074_800, 0, "2024-02-27T23:00:00Z"),
            ("1969-12-31T23:59:59.25Z", -1, 250_000_000, "1969-12-31T23:59:59Z"),
            ("1900-03-01T00:00:00Z", -2_203_891_200, 0, "1900-03-01T00:00:00Z"),
            ("0001-01-01T00:00:00Z", -62_135_596_800, 0, "0001-01-01T00:00:00Z"),
            ("0000-01-01T00:00:00+01:00", -62_167_222_800, 0, "-0001-12-31T23:00:00Z"),
            ("9999-12-31T23:59:59-00:01", 253_402_300_859, 0, "10000-01-01T00:00:59Z"),
        ] as [(String, Int64, Int32, String)])
    func reads(_ text: String, _ seconds: Int64, _ nanoseconds: Int32, _ printed: String) throws {
        let timestamp = try #require(Timestamp(text))
        #expect(timestamp.secondsSince1970 == seconds)
        #expect(timestamp.nanoseconds == nanoseconds)
        #expect(timestamp.description == printed)
        #expect(Timestamp(bytes: Array(text.utf8).span) == timestamp)
    }

    @Test(
        "What Go refuses",
        arguments: [
            "", "2024", "2024-02-29", "2024-02-29 12:34:56Z", "2024-02-29t12:34:56Z", "2024-02-29T12:34:56z", "2024-02-29T12:34:56",
            "2024-02-29T12:34:56+0200", "2024-02-29T12:34:56+02", "2024-02-29T12:34:56+25:00", "2024-02-29T12:34:56+02:61",
            "2024-02-29T12:34:60Z", "2024-02-29T24:00:00Z", "2024-02-29T12:60:00Z", "2023-02-29T12:34:56Z", "1900-02-29T00:00:00Z",
            "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z", "2024-04-31T00:00:00Z", "2024-01-00T00:00:00Z", "2024-1-01T00:00:00Z",
            "2024-02-29T12:34:56.Z", "2024-02-29T12:34:5Z", "2024-02-29T12:34Z", " 2024-02-29T12:34:56Z", "2024-02-29T12:34:56Z ",
            "-024-02-29T12:34:56Z", "20240-02-29T12:34:56Z", "2024-02-29T12:34:56Zx", "２024-02-29T12:34:56Z",
        ])
    func refuses(_ text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test func nanosecondsAreCarried() {
        #expect(Timestamp(secondsSince1970: 1, nanoseconds: -1) == Timestamp(secondsSince1970: 0, nanoseconds: 999_999_999))
        #expect(Timestamp(secondsSince1970: 1, nanoseconds: 2_000_000_001) == Timestamp(secondsSince1970: 3, nanoseconds: 1))
        #expect(Timestamp(secondsSince1970: 1, nanoseconds: -1_000_000_000) == Timestamp(secondsSince1970: 0))
        #expect(Timestamp(secondsSince1970: .max, nanoseconds: .max) > Timestamp(secondsSince1970: .max))
        #expect(Timestamp(secondsSince1970: .min, nanoseconds: .min) == Timestamp(secondsSince1970: .min))
        #expect(!Timestamp(secondsSince1970: .min).description.isEmpty)
        #expect(!Timestamp(secondsSince1970: .max).description.isEmpty)
    }

    @Test func ordersByMoment() throws {
        let early = try #require(Timestamp("2024-05-01T12:00:00+02:00"))
        let late = try #require(Timestamp("2024-05-01T10:00:00.001Z"))
        #expect(early < late)
        #expect(early == Timestamp("2024-05-01T10:00:00Z"))
    }

    @Test("Printing and reading agree with each other and with Foundation on every 97th day of 9999 years")
    func calendarAgrees() throws {
        let style = Date.ISO8601FormatStyle()
        for day in stride(from: Int64(-719_000), to: 2_932_000, by: 97) {
            let seconds = day * 86_400 + (day * day) % 86_400
            let timestamp = Timestamp(secondsSince1970: seconds)
            #expect(Timestamp(timestamp.description) == timestamp)
            if day > -140_000 {  // Foundation turns to the Julian calendar before 1582
                #expect(timestamp.description == Date(timeIntervalSince1970: Double(seconds)).formatted(style))
            }
        }
    }
}
