import PodSpec
import Testing

@Suite struct ScalarDialectTests {
    private func resolve(_ text: String, tag: YAMLNode.Tag = .none, isPlain: Bool = true, isJSON: Bool = false) -> ScalarValue {
        Array(text.utf8).withUnsafeBufferPointer { ScalarDialect.resolve($0, tag: tag, isPlain: isPlain, isJSON: isJSON) }
    }

    @Test("Words for true", arguments: ["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"])
    func trueWords(_ text: String) {
        #expect(resolve(text) == .boolean(true))
        #expect(resolve(text, isPlain: false) == .string)
        #expect(resolve(text, tag: .string, isPlain: false) == .string)
        #expect(resolve(text, tag: .boolean, isPlain: false) == .boolean(true))
    }

    @Test("Words for false", arguments: ["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"])
    func falseWords(_ text: String) {
        #expect(resolve(text) == .boolean(false))
        #expect(resolve(text, isPlain: false) == .string)
    }

    @Test("Words for null", arguments: ["", "~", "null", "Null", "NULL"])
    func null(_ text: String) {
        #expect(resolve(text) == .null)
        #expect(resolve(text, isPlain: false) == .string)
        #expect(resolve(text, tag: .null, isPlain: false) == .null)
    }

    @Test(
        "Integers",
        arguments: [
            ("0", 0), ("-0", 0), ("+1", 1), ("-1", -1), ("8080", 8080), ("0644", 420), ("-0644", -420), ("+0644", 420), ("0o644", 420),
            ("0O17", 15),
            ("-0o7", -7), ("00", 0), ("0x50", 80), ("0XfF", 255), ("-0x1", -1), ("0b11", 3), ("0B11", 3), ("-0b1", -1), ("8_0", 80),
            ("1_000", 1000),
            ("0x1_F", 31), ("0_644", 420), ("1__", 1), ("+_1", 1), ("9223372036854775807", .max), ("-9223372036854775808", .min),
            ("-0x8000000000000000", .min), ("999999999999999999", 999_999_999_999_999_999),
        ] as [(String, Int64)]
    )
    func integers(_ text: String, _ value: Int64) {
        #expect(resolve(text) == .integer(value))
        #expect(resolve(text, tag: .integer, isPlain: false) == .integer(value))
        #expect(resolve(text, tag: .float, isPlain: false) == .float(Double(value)))
    }

    @Test(
        "Integers that need the sign's bit",
        arguments: [
            ("9223372036854775808", 9_223_372_036_854_775_808), ("18446744073709551615", .max), ("0xFFFFFFFFFFFFFFFF", .max),
            ("01777777777777777777777", .max),
        ] as [(String, UInt64)]
    )
    func unsigned(_ text: String, _ value: UInt64) {
        #expect(resolve(text) == .unsigned(value))
    }

    @Test(
        "Floating-point numbers, among them octals that are none",
        arguments: [
            ("1.5", 1.5), ("-1.5", -1.5), ("+1.5", 1.5), ("80.0", 80), ("1.", 1), (".5", 0.5), ("-.5", -0.5), ("+.5", 0.5), ("8e1", 80),
            ("1E3", 1000), ("1e-3", 0.001),
            ("1.5e+3", 1500), ("080", 80), ("0888", 888), ("-09", -9), ("1_0.5", 10.5), ("1_e1", 10),
            ("18446744073709551616", 18_446_744_073_709_551_616),
            (".inf", .infinity), (".Inf", .infinity), (".INF", .infinity), ("+.inf", .infinity), ("-.inf", -.infinity),
            ("-.INF", -.infinity),
        ] as [(String, Double)]
    )
    func floats(_ text: String, _ value: Double) {
        #expect(resolve(text) == .float(value))
        #expect(resolve(text, tag: .float, isPlain: false) == .float(value))
    }

    @Test("Not a number", arguments: [".nan", ".NaN", ".NAN"])
    func notANumber(_ text: String) {
        guard case .float(let value) = resolve(text) else {
            Issue.record("\(text) is no number")
            return
        }
        #expect(value.isNaN)
    }

    @Test(
        "What only looks like something else is text",
        arguments: [
            "yEs", "tRue", "oN", "nO", "nUll", "yes ", "1:30", "190:20:30", "2020-01-01", "2020-01-01T00:00:00Z", "1.2.3", "10.0.0.1", "0x",
            "0xg", "0o", "0o8", "0b2",
            "-", "+", "--1", "+-1", "-+1", "0x-1", "1e", "e1", ".", "..", ".e1", ".5_0", "1e400", "-1e400", "_1", "1,000", "١", "=", "<<",
            "nan", "inf", ".iNf", "+.nan",
            "-.nan", "Infinity", "0x1p3", "0x1.8p1", "1d3", "1f", " 1", "0.1.", "1ee1", "1e+-1",
        ]
    )
    func text(_ text: String) {
        #expect(resolve(text) == .string)
    }

    @Test(
        "A tag that doesn't fit its text",
        arguments: [
            ("abc", .integer), ("1.5", .integer), ("yes", .integer), ("abc", .float), ("yes", .float), ("1", .boolean), ("maybe", .boolean),
            ("a", .null), ("0", .null),
            ("a", .merge), ("1", .timestamp), ("%", .binary),
        ] as [(String, YAMLNode.Tag)]
    )
    func misfits(_ text: String, _ tag: YAMLNode.Tag) {
        guard case .invalid(let reason) = resolve(text, tag: tag, isPlain: false) else {
            Issue.record("\(text) fits \(tag)")
            return
        }
        #expect(!reason.isEmpty)
    }

    @Test("Tags that keep the text and one that decodes it")
    func tags() {
        #expect(resolve("80", tag: .string, isPlain: false) == .string)
        #expect(resolve("80", tag: .other, isPlain: false) == .string)
        #expect(resolve("2020-01-01", tag: .timestamp, isPlain: false) == .string)
        #expect(resolve("<<", tag: .merge, isPlain: false) == .string)
        #expect(resolve("aGk=", tag: .binary, isPlain: false) == .binary([0x68, 0x69]))
        #expect(resolve("", tag: .integer, isPlain: false) != .integer(0))
    }

    @Test("The tag `!` makes text", arguments: ["! 80", "! yes", "! \"80\"", "!custom 80", "!!str 80"])
    func exclamation(_ text: String) throws {
        #expect(try ManifestDecoder().decode(ManifestValue.self, from: "k: " + text)["k"] == .string(text.contains("80") ? "80" : "yes"))
    }

    @Test(
        "JSON's literals",
        arguments: [
            ("true", .boolean(true)), ("false", .boolean(false)), ("null", .null), ("0", .integer(0)), ("-0", .integer(0)),
            ("-12", .integer(-12)),
            ("9223372036854775807", .integer(.max)), ("9223372036854775808", .unsigned(9_223_372_036_854_775_808)), ("1.0", .float(1)),
            ("1e2", .float(100)),
            ("1E-2", .float(0.01)), ("1e400", .float(.infinity)),
        ] as [(String, ScalarValue)]
    )
    func json(_ text: String, _ value: ScalarValue) {
        #expect(resolve(text, isJSON: true) == value)
    }

    @Test(
        "Keys become text",
        arguments: [
            ("y", "true"), ("no", "false"), ("010", "8"), ("0x10", "16"), ("1e3", "1000"), ("1.50", "1.5"), ("1e21", "1e+21"),
            ("1e-5", "1e-05"), ("\"y\"", "y"),
            ("1e6", "1e+06"), ("12e6", "1.2e+07"), ("1234567.5", "1.2345675e+06"), ("16777217.0", "1.6777216e+07"),
            ("-9223372036854775809", "-9.223372e+18"), ("123456.0", "123456"), ("1e39", ".inf"), (".nan", ".nan"),
            ("1:30", "1:30"), ("!!str 010", "010"),
        ]
    )
    func keys(_ key: String, _ name: String) throws {
        #expect(try ManifestDecoder().decode([String: Int].self, from: "{\(key): 1}") == [name: 1])
    }

    @Test("Keys that no object of JSON can have", arguments: ["9223372036854775808", "0xFFFFFFFFFFFFFFFF", "~", "null"])
    func noKeys(_ key: String) {
        #expect(throws: ManifestError.self) { try ManifestDecoder().decode([String: Int].self, from: "{\(key): 1}") }
    }

    @Test("A question mark inside a plain text is one only outside of flow collections")
    func questionMarks() throws {
        func decoded(_ text: String) throws -> ManifestValue { try ManifestDecoder().decode(ManifestValue.self, from: text) }
        #expect(try decoded("- http://x/?a=b") == .array([.string("http://x/?a=b")]))
        #expect(try decoded("[\"http://x/?a=b\"]") == .array([.string("http://x/?a=b")]))
        #expect(try decoded("- [[a], b]\n- d?") == .array([.array([.array([.string("a")]), .string("b")]), .string("d?")]))
        for text in ["[http://x/?a=b]", "{a?b: c}", "a: [{b: c}, d?]", "[what?]"] {
            #expect(throws: ManifestError.self) { try decoded(text) }
        }
    }

    @Test("Merge keys, in the order of the text")
    func merge() throws {
        func decoded(_ text: String) throws -> ManifestValue? {
            try ManifestDecoder(options: .init(isStrict: false)).decode(
                ManifestValue.self, from: "a: &a {x: 1, v: 2}\nb: &b {x: 3, z: 4}\n" + text)["k"]
        }
        func object(_ members: (String, Int64)...) -> ManifestValue {
            .object(.init(members.map { ($0.0, .integer($0.1)) }))
        }
        #expect(try decoded("k: {<<: *a}") == object(("x", 1), ("v", 2)))
        #expect(try decoded("k: {<<: *a, x: 9}") == object(("x", 9), ("v", 2)))
        #expect(try decoded("k: {x: 9, <<: *a}") == object(("x", 1), ("v", 2)))
        #expect(try decoded("k: {\"<<\": 1}") == object(("<<", 1)))
        let both = try #require(try decoded("k: {<<: [*a, *b]}"))
        #expect(both["x"] == .integer(1))
        #expect(both["v"] == .integer(2))
        #expect(both["z"] == .integer(4))
        #expect(throws: ManifestError.self) { try decoded("k: {<<: 1}") }
        #expect(throws: ManifestError.self) { try decoded("k: {<<: [*a, 1]}") }
    }
}
