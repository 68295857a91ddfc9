import PodSpec
import Testing

@Suite struct JSONParserTests {
    private func documents(_ text: String, limits: ParsingLimits = .default) -> [DocumentSource.Entry] {
        var source = DocumentSource(limits: limits)
        source.append(Array(text.utf8))
        source.finish()
        var entries: [DocumentSource.Entry] = []
        while let entry = source.next() { entries.append(entry) }
        return entries
    }

    private func value(_ json: String) throws -> ManifestValue {
        let entry = try #require(documents("{\"k\": \(json)}").first)
        let document = try #require(entry.document)
        #expect(document.isJSON)
        return try #require(ManifestDecoder().decode(ManifestValue.self, from: document, at: 0).value?["k"])
    }

    @Test(
        "Strings",
        arguments: [
            (#""""#, ""), (#""a\"b\\c\/""#, "a\"b\\c/"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u65E5""#, "Aé日"),
            (#""\uD83D\uDE00""#, "😀"),
            (#""\ud83d\ude00x""#, "😀x"), (#""\uD83D""#, "\u{FFFD}"), (#""\uDE00""#, "\u{FFFD}"), (#""\uD83Dx""#, "\u{FFFD}x"),
            (#""\uD83D\n""#, "\u{FFFD}\n"),
            (#""\uD83D\uD83D\uDE00""#, "\u{FFFD}😀"), (#""\uD83D\u0041""#, "\u{FFFD}A"), (#""\uDE00\uD83D""#, "\u{FFFD}\u{FFFD}"),
            (#""\u0000""#, "\0"), ("\"é😀\u{7F}\"", "é😀\u{7F}"),
        ]
    )
    func strings(_ json: String, _ text: String) throws {
        #expect(try value(json) == .string(text))
    }

    @Test(
        "Numbers and words",
        arguments: [
            ("0", .integer(0)), ("-0", .integer(0)), ("-1", .integer(-1)), ("123", .integer(123)), ("9223372036854775807", .integer(.max)),
            ("-9223372036854775808", .integer(.min)), ("1.5", .number(1.5)), ("1.0", .number(1)), ("1e2", .number(100)),
            ("1E+2", .number(100)), ("-1.5e-3", .number(-0.0015)),
            ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
        ] as [(String, ManifestValue)]
    )
    func literals(_ json: String, _ expected: ManifestValue) throws {
        #expect(try value(json) == expected)
    }

    @Test(
        "What isn't JSON to the letter is read as YAML",
        arguments: [
            "{k: 1}", "{'k': 1}", "{\"k\": 1,}", "{\"k\": [1,]}", "{\"k\": 1} # comment", "{\"k\": 01}", "{\"k\": +1}", "{\"k\": 1.}",
            "{\"k\": .5}", "{\"k\": 0x1}",
            "{\"k\": True}", "{\"k\": yes}", "{\"k\": \"\\x41\"}", "{\"k\": \"a\n b\"}", "{\"k\": abc}",
        ]
    )
    func yaml(_ text: String) throws {
        let entry = try #require(documents(text).first)
        #expect(try #require(entry.document).isJSON == false)
    }

    @Test(
        "Broken text is a problem with its place",
        arguments: [
            "{", "{\"", "{\"k\"", "{\"k\":", "{\"k\": 1", "{\"k\": [", "{\"k\": \"a", "{\"k\": \"\\", "{\"k\": \"\\u", "{\"k\": \"\\u12",
            "{\"k\": \"\\uD83D\\u",
            "{\"k\": \"\\q\"}", "{\"k\": 1]", "{[1]: 2}",
        ]
    )
    func broken(_ text: String) throws {
        let entry = try #require(documents(text).first)
        let problem = try #require(entry.problem)
        // The end of the text counts as a line of its own.
        #expect(problem.line == 0 || problem.line == 1 && problem.column == 0)
        #expect(problem.column <= text.unicodeScalars.count)
    }

    @Test("Values follow each other, and YAML may follow them behind a separator")
    func stream() {
        let entries = documents("{\"a\": 1}{\"a\": 2}\n {\"a\": 3}\n---\na: 4\n---\n{\"a\": 5}\n")
        #expect(entries.map(\.index) == [0, 1, 2, 3, 4])
        #expect(entries.map { $0.document?.isJSON } == [true, true, true, false, true])
        let values = entries.map { $0.document.flatMap { ManifestDecoder().decode([String: Int64].self, from: $0, at: 0).value?["a"] } }
        #expect(values == [1, 2, 3, 4, 5])
    }

    @Test("Places count lines of the file and Unicode scalars")
    func places() throws {
        let entries = documents("a: 1\n---\n{\"é\": \"😀\", \"k\":\n\t[true, \"x\"]}\n")
        let document = try #require(entries.last?.document)
        #expect(document.isJSON)
        let places = (0..<document.nodeCount).map { document.location($0) }
        #expect(
            places == [
                SourceLocation(line: 3, column: 1, endLine: 4, endColumn: 14), SourceLocation(line: 3, column: 2, endLine: 3, endColumn: 5),
                SourceLocation(line: 3, column: 7, endLine: 3, endColumn: 10),
                SourceLocation(line: 3, column: 12, endLine: 3, endColumn: 15),
                SourceLocation(line: 4, column: 2, endLine: 4, endColumn: 13), SourceLocation(line: 4, column: 3, endLine: 4, endColumn: 7),
                SourceLocation(line: 4, column: 9, endLine: 4, endColumn: 12),
            ]
        )
    }

    @Test("Depth and size are limited", arguments: [("[", "]"), ("{\"a\":", "}")])
    func limits(_ open: String, _ close: String) throws {
        func nested(_ depth: Int) -> String {
            "{\"k\":" + String(repeating: open, count: depth - 1) + "1" + String(repeating: close, count: depth - 1) + "}"
        }
        let limits = ParsingLimits(maximumDepth: 50)
        #expect(documents(nested(50), limits: limits).first?.document != nil)
        #expect(documents(nested(51), limits: limits).first?.problem?.code == .limitExceeded)
        #expect(documents(nested(100_000)).first?.problem?.code == .limitExceeded)
        #expect(documents("{\"k\":[1,2,3]}", limits: ParsingLimits(maximumNodes: 5)).first?.problem?.code == .limitExceeded)
        #expect(documents("{\"k\":[1,2]}", limits: ParsingLimits(maximumNodes: 5)).first?.document != nil)
    }

    @Test("A key may be longer than YAML's 1,024 characters")
    func longKey() throws {
        let name = String(repeating: "k", count: 5000)
        #expect(try ManifestDecoder().decode([String: Int].self, from: "{\"\(name)\": 1}") == [name: 1])
    }
}
