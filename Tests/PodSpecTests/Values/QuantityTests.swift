import Foundation
import PodSpec
import Testing

@Suite struct QuantityParsingTests {
    struct Reading: Sendable, CustomTestStringConvertible {
        var text: String
        var canonical: String
        var value: Int64
        var milliValue: Int64
        var format: Quantity.Format

        init(_ text: String, _ canonical: String, _ value: Int64, _ milliValue: Int64, _ format: Quantity.Format = .decimalSI) {
            (self.text, self.canonical, self.value, self.milliValue, self.format) = (text, canonical, value, milliValue, format)
        }

        var testDescription: String { text }
    }

    @Test(
        "Numbers, suffixes and canonical text",
        arguments: [
            Reading("250m", "250m", 1, 250),
            Reading("0.25", "250m", 1, 250),
            Reading("4", "4", 4, 4000),
            Reading("4000m", "4", 4, 4000),
            Reading("+3", "3", 3, 3000),
            Reading("-3.25", "-3250m", -4, -3250),
            Reading("64M", "64M", 64_000_000, 64_000_000_000),
            Reading("640000k", "640M", 640_000_000, 640_000_000_000),
            Reading("768Mi", "768Mi", 805_306_368, 805_306_368_000, .binarySI),
            Reading("3072Mi", "3Gi", 3_221_225_472, 3_221_225_472_000, .binarySI),
            Reading("0.75Gi", "768Mi", 805_306_368, 805_306_368_000, .binarySI),
            Reading("0.3Ki", "307200m", 308, 307_200, .binarySI),
            Reading("0.0005Ki", "512m", 1, 512),
            Reading("3e4", "30e3", 30000, 30_000_000, .decimalExponent),
            Reading("3E-2", "30e-3", 1, 30, .decimalExponent),
            Reading("7e+6", "7e6", 7_000_000, 7_000_000_000, .decimalExponent),
            Reading("2.5e1", "25", 25, 25000, .decimalExponent),
            Reading("00012k", "12k", 12000, 12_000_000),
            Reading("3.", "3", 3, 3000),
            Reading(".3", "300m", 1, 300),
            Reading("0", "0", 0, 0),
            Reading("0Gi", "0", 0, 0, .binarySI),
        ])
    func reads(_ reading: Reading) throws {
        let quantity = try Quantity(parsing: reading.text)
        #expect(quantity.canonicalText == reading.canonical)
        #expect(quantity.value == reading.value)
        #expect(quantity.milliValue == reading.milliValue)
        #expect(quantity.format == reading.format)
        #expect(Quantity(reading.text) == quantity)
        #expect(Array(reading.text.utf8).withUnsafeBufferPointer { Quantity(bytes: $0) } == quantity)
        #expect(Quantity(bytes: Array(reading.text.utf8).span) == quantity)
    }

    @Test(
        "Finer than nano rounds away from zero",
        arguments: [
            ("0.2n", "1n"), ("-0.2n", "-1n"), ("1.0000000003", "1000000001n"), ("0.99999999999", "1"), ("7e-12", "1e-9"),
            ("-7e-40", "-1e-9"), ("0.0000000000", "0"), ("2.00000000000", "2"),
        ])
    func rounds(_ text: String, _ canonical: String) throws {
        #expect(try Quantity(parsing: text).canonicalText == canonical)
    }

    @Test("Binary quantities are held at 64 bits", arguments: ["8Ei", "9000Pi", "123456789012345678901234567890123456789012Ki"])
    func caps(_ text: String) throws {
        #expect(try Quantity(parsing: text) == Quantity(Int64.max))
        #expect(try Quantity(parsing: "-" + text) == Quantity(-Int64.max))
        #expect(try Quantity(parsing: text).canonicalText == "9223372036854775807")
    }

    @Test(
        "Decimal numbers have no limit",
        arguments: [
            ("20E", "20E"), ("12345678901234567890123", "12345678901234567890123"), ("5e200", "500e198"),
            ("123456789012345678901234567890123456789012345678901e3", "123456789012345678901234567890123456789012345678901e3"),
            ("98765432109876543210987654321098765432109876543210.5", "98765432109876543210987654321098765432109876543210500m"),
            ("1e2147483647", "10e2147483646"),
        ])
    func unlimited(_ text: String, _ canonical: String) throws {
        let quantity = try Quantity(parsing: text)
        #expect(quantity.canonicalText == canonical)
        #expect(quantity > Quantity(Int64.max))
        #expect(-quantity < Quantity(Int64.min))
        #expect(quantity.clampedValue() == .max)
        #expect((-quantity).clampedValue(scale: -3) == .min)
    }

    @Test("Signs and points without digits are zero, where Kubernetes says so", arguments: ["+", "-", "k", "-Mi", ".", ".u", "e3"])
    func emptyNumbers(_ text: String) throws {
        #expect(try Quantity(parsing: text).isZero)
    }
}

@Suite struct QuantityErrorTests {
    @Test(
        "What is refused, why, and what to write instead",
        arguments: [
            ("", .malformed, "empty"),
            ("   ", .malformed, "no number"),
            ("100 m", .malformed, "`100m`"),
            (" 2Gi", .malformed, "around a quantity: write `2Gi`"),
            ("\"2Gi\"", .malformed, "quotes"),
            ("512MB", .malformed, "`512M` or `512Mi`"),
            ("512MiB", .malformed, "`512Mi`?"),
            ("1kb", .malformed, "`1k` or `1Ki`"),
            ("64g", .malformed, "`64G` or `64Gi`"),
            ("64K", .unknownSuffix, "`64k` or `64Ki`"),
            ("64mi", .unknownSuffix, "`64Mi`?"),
            ("64B", .malformed, "write `64`"),
            ("3µ", .malformed, "`3u`"),
            ("3Zi", .malformed, "Ki Mi Gi Ti Pi Ei"),
            ("3e", .unknownSuffix, "no digits"),
            ("1,5", .malformed, "point"),
            ("50%", .malformed, "percentage"),
            ("1_000", .malformed, "underscores"),
            ("1.2.3", .malformed, "one decimal point"),
            ("--1", .unknownSuffix, "one sign"),
            ("0x1F", .malformed, "decimal digits"),
            (".inf", .malformed, "Infinity"),
            ("two", .malformed, "begins with a number"),
            ("Ei", .invalidNumber, "begins with a number"),
            ("４", .malformed, "0 to 9"),
            ("1e99999999999999999999", .unknownSuffix, "does not exist"),
        ] as [(String, Quantity.ParseError.Kind, String)])
    func refuses(_ text: String, _ kind: Quantity.ParseError.Kind, _ hint: String) throws {
        let error = try #require(throws: Quantity.ParseError.self) { try Quantity(parsing: text) }
        #expect(error.kind == kind)
        #expect(error.text == text)
        #expect(error.hint.contains(hint), "\(error.hint)")
        #expect(error.description.hasPrefix(error.message))
        #expect(Quantity(text) == nil)
    }

    @Test func messagesAreThoseOfKubernetes() {
        #expect(throws: Quantity.ParseError.self) { try Quantity(parsing: "1;") }
        let messages = ["1;", "Pi", "1i"].map { text in
            do throws(Quantity.ParseError) {
                return try Quantity(parsing: text).description
            } catch {
                return error.message
            }
        }
        #expect(
            messages == [
                "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
                "unable to parse numeric part of quantity",
                "unable to parse quantity's suffix",
            ])
    }
}

@Suite struct QuantityArithmeticTests {
    @Test(
        "Sums keep the left notation, or take the right one from zero",
        arguments: [
            ("1Gi", "512Mi", "1536Mi"), ("250m", "750m", "1"), ("0", "1Gi", "1Gi"), ("0Ki", "3", "3"), ("1Gi", "1M", "1074741824"),
            ("1k", "1Ki", "2024"), ("1", "1n", "1000000001n"), ("20E", "1n", "20000000000000000000000000001n"),
            ("9223372036854775807", "1", "9223372036854775808"), ("5e3", "-5k", "0"), ("8Ei", "8Ei", "18446744073709551614"),
        ])
    func sums(_ left: String, _ right: String, _ sum: String) throws {
        #expect(try Quantity(parsing: left) + Quantity(parsing: right) == Quantity(parsing: sum))
        #expect(try (Quantity(parsing: left) + Quantity(parsing: right)).canonicalText == sum)
    }

    @Test func equalityIgnoresNotation() throws {
        let texts = ["1Gi", "1024Mi", "1073741824", "1.073741824e9", "1073741824000m", "1.0Gi"]
        let gibi = try texts.map { try Quantity(parsing: $0) }
        #expect(Set(gibi).count == 1)
        #expect(gibi[0] == 1_073_741_824)
        #expect(Quantity(milliValue: 1500) == Quantity("1.5"))
        #expect(Quantity("0.000Ki") == .zero)
        #expect(Quantity("-0") == 0)
        #expect(("-0.0000000000000" as Quantity).hashValue == Quantity.zero.hashValue)
    }

    @Test func notationCanBeChanged() throws {
        var quantity = try Quantity(parsing: "2048k")
        quantity.format = .binarySI
        #expect(quantity.canonicalText == "2000Ki")
        quantity.format = .decimalExponent
        #expect(quantity.canonicalText == "2048e3")
    }

    @Test(
        "Requests round up to thousandths",
        arguments: [
            ("1n", "1m", false), ("-1n", "-1m", false), ("1500m", "1500m", true), ("0.1Ki", "102400m", true),
            ("1.0000000001", "1001m", false),
        ])
    func roundsUp(_ text: String, _ rounded: String, _ isExact: Bool) throws {
        var quantity = try Quantity(parsing: text)
        #expect(quantity.roundUp(toScale: -3) == isExact)
        #expect(quantity.canonicalText == rounded)
    }

    @Test func clampedValues() throws {
        #expect(try Quantity(parsing: "-1500Pi").clampedValue() == -1500 << 50)
        #expect(try Quantity(parsing: "1500m").clampedValue() == 2)
        #expect(try Quantity(parsing: "-1500m").clampedValue() == -2)
        #expect(try Quantity(parsing: "20E").clampedValue(scale: 3) == 20_000_000_000_000_000)
    }

    @Test func isCompact() {
        #expect(MemoryLayout<Quantity>.stride <= 32)
    }

    @Test func hugeExponentsStayCheap() throws {
        let huge = try Quantity(parsing: "1e2147483647")
        #expect(huge + 1 == huge)
        #expect((huge - 1) > 1)
        var binary = huge
        binary.format = .binarySI
        #expect(!binary.canonicalText.isEmpty)
        #expect(try Quantity(parsing: "1e-2147483648") == Quantity(parsing: "1n"))
    }
}

@Suite struct QuantityLawTests {
    /// A small generator with a fixed seed, so that a failure can be repeated.
    struct SplitMix: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    static let suffixes = ["n", "u", "m", "", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei", "e-7", "e0", "E4", "e30"]

    /// Up to 45 digits with a point anywhere and any suffix.
    static func quantities(seed: UInt64, count: Int) -> [Quantity] {
        var random = SplitMix(state: seed)
        return (0..<count).compactMap { _ in
            let length = Int.random(in: 1...(Bool.random(using: &random) ? 6 : 45), using: &random)
            var text = Bool.random(using: &random) ? "" : "-"
            let point = Int.random(in: 0...(length * 2), using: &random)
            for index in 0..<length {
                if index == point { text += "." }
                text += String(Int.random(in: 0...9, using: &random))
            }
            return Quantity(text + (suffixes.randomElement(using: &random) ?? ""))
        }
    }

    /// A quantity within the range in which canonical text is faithful.
    static func isPrintable(_ quantity: Quantity) -> Bool {
        let limit = Quantity("1000E")
        return quantity.format == .decimalExponent || (quantity < limit && -quantity < limit)
    }

    @Test(arguments: [1, 2, 3, 4, 5])
    func canonicalTextReadsBack(_ seed: UInt64) throws {
        for quantity in Self.quantities(seed: seed, count: 400) where Self.isPrintable(quantity) {
            let text = quantity.canonicalText
            let again = try Quantity(parsing: text)
            #expect(again == quantity, "\(text)")
            #expect(again.canonicalText == text)
            #expect(again.hashValue == quantity.hashValue)
        }
    }

    @Test(arguments: [11, 12, 13, 14, 15])
    func sumsAreExact(_ seed: UInt64) {
        let quantities = Self.quantities(seed: seed, count: 400)
        for (left, right) in zip(quantities, quantities.reversed()) {
            #expect(left + right - right == left, "\(left) \(right)")
            #expect(left + right == right + left, "\(left) \(right)")
            #expect(left - right == -(right - left), "\(left) \(right)")
            #expect((left - right).hashValue == (-(right - left)).hashValue, "\(left) \(right)")
            #expect((left - left).isZero)
        }
    }

    @Test(arguments: [21, 22, 23])
    func orderAgreesWithDifferences(_ seed: UInt64) {
        let quantities = Self.quantities(seed: seed, count: 400)
        for (left, right) in zip(quantities, quantities.reversed()) {
            #expect((left < right) == (left - right).isNegative, "\(left) \(right)")
            #expect((left == right) == (left - right).isZero, "\(left) \(right)")
        }
        let sorted = quantities.sorted()
        for (left, right) in zip(sorted, sorted.dropFirst()) { #expect(left <= right) }
    }

    @Test(arguments: [31, 32, 33])
    func anyBytesAreReadWithoutHarm(_ seed: UInt64) {
        var random = SplitMix(state: seed)
        let alphabet = Array("0123456789.+-eEinumkKMGTP xµ".utf8)
        for _ in 0..<5000 {
            let bytes = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) }
            guard let quantity = Quantity(bytes: bytes.span) else { continue }
            _ = (quantity.value, quantity.milliValue, quantity.clampedValue(), quantity.canonicalText)
            #expect(quantity == -(-quantity))
        }
    }
}

/// The cases recorded from Kubernetes, where they are at hand.
@Suite struct QuantityConformanceTests {
    struct Case: Decodable, Sendable {
        struct Expectation: Decodable, Sendable {
            var ok: Bool
            var error: String?
            var canonical: String?
            var value: Int64?
            var milli: Int64?
            var format: String?
        }

        var quantity: String
        var expect: Expectation
    }

    /// `../shared/conformance/quantity-dev.jsonl`, beside the package.
    static var recording: URL {
        var folder = URL(filePath: #filePath)
        for _ in 0..<5 { folder.deleteLastPathComponent() }
        return folder.appending(path: "shared/conformance/quantity-dev.jsonl")
    }

    static var isAvailable: Bool { FileManager.default.fileExists(atPath: recording.path) }

    @Test(.enabled(if: isAvailable, "the recorded cases (../shared/conformance) are not on this machine"))
    func agreesWithKubernetes() throws {
        let decoder = JSONDecoder()
        let lines = try Data(contentsOf: Self.recording).split(separator: UInt8(ascii: "\n"))
        let cases = try lines.map { try decoder.decode(Case.self, from: $0) }
        #expect(!cases.isEmpty)
        for recorded in cases {
            do throws(Quantity.ParseError) {
                let quantity = try Quantity(parsing: recorded.quantity)
                #expect(recorded.expect.ok, "\(recorded.quantity)")
                #expect(quantity.canonicalText == recorded.expect.canonical, "\(recorded.quantity)")
                #expect(quantity.value == recorded.expect.value, "\(recorded.quantity)")
                #expect(quantity.milliValue == recorded.expect.milli, "\(recorded.quantity)")
                #expect(quantity.format.rawValue == recorded.expect.format, "\(recorded.quantity)")
            } catch {
                #expect(error.message == recorded.expect.error, "\(recorded.quantity)")
            }
        }
    }
}
