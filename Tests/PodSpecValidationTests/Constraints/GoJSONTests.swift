import Testing

@testable import PodSpecValidation

@Suite struct GoJSONTests {
    @Test(arguments: ["[]", "{}", " [1, 2.5e3, -0, \"a\\u00e9\\n\", true, false, null] ", #"{"a":{"b":[{}]},"c":""}"#, "0"])
    func good(_ text: String) {
        #expect(GoJSON.syntaxProblem(in: text) == nil)
    }

    @Test(arguments: [
        ("", "unexpected end of JSON input"),
        ("[", "unexpected end of JSON input"),
        (#"["a"#, "unexpected end of JSON input"),
        ("$", "invalid character '$' looking for beginning of value"),
        ("[1 2]", "invalid character '2' after array element"),
        ("[1,]", "invalid character ']' looking for beginning of value"),
        (#"{"a" 1}"#, "invalid character '1' after object key"),
        (#"{"a":1 2}"#, "invalid character '2' after object key:value pair"),
        ("{1}", "invalid character '1' looking for beginning of object key string"),
        ("[]x", "invalid character 'x' after top-level value"),
        ("01", "invalid character '1' after top-level value"),
        ("-x", "invalid character 'x' in numeric literal"),
        ("1.x", "invalid character 'x' after decimal point in numeric literal"),
        ("1e,", "invalid character ',' in exponent of numeric literal"),
        ("trux", "invalid character 'x' in literal true (expecting 'e')"),
        (#""\q""#, "invalid character 'q' in string escape code"),
        (#""\u00g0""#, "invalid character 'g' in \\u hexadecimal character escape"),
        ("\"\n\"", "invalid character '\\n' in string literal"),
    ])
    func bad(_ text: String, _ problem: String) {
        #expect(GoJSON.syntaxProblem(in: text) == problem)
    }

    @Test func deepNestingIsReadWithoutRecursion() {
        #expect(GoJSON.syntaxProblem(in: String(repeating: "[", count: 100_000)) == "unexpected end of JSON input")
    }
}
