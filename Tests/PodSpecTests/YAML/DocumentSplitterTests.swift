import PodSpec
import Testing

@Suite struct DocumentSplitterTests {
    /// A part as text, with the line it starts on; a problem by its line.
    private enum Part: Hashable {
        case text(String, line: Int)
        case problem(Diagnostic.Code, line: Int)
    }

    private func split(_ bytes: [UInt8], chunks: [Int] = [], limits: ParsingLimits = .default) -> [Part] {
        var splitter = DocumentSplitter(limits: limits)
        var parts: [Part] = []
        func drain() {
            while let part = splitter.next() {
                parts.append(
                    part.problem.map { .problem($0.code, line: $0.line) }
                        ?? .text(String(decoding: part.bytes, as: UTF8.self), line: part.firstLine)
                )
            }
        }
        var start = 0
        for chunk in chunks where chunk > start && chunk < bytes.count {
            splitter.append(bytes[start..<chunk])
            drain()
            start = chunk
        }
        splitter.append(bytes[start...])
        splitter.finish()
        drain()
        return parts
    }

    private static let files: [(String, [Part])] = [
        ("", []),
        ("a: 1", [.text("a: 1", line: 0)]),
        ("a: 1\n---\nb: 2\n", [.text("a: 1\n", line: 0), .text("b: 2\n", line: 2)]),
        ("---\na: 1\n---\nb: 2", [.text("---\na: 1\n", line: 0), .text("b: 2", line: 3)]),
        ("a\n---\n", [.text("a\n", line: 0)]),
        ("---\n---\n---\n", [.text("---\n", line: 0), .text("---\n", line: 2)]),
        ("a\n--- # comment\nb\n", [.text("a\n", line: 0), .text("b\n", line: 2)]),
        ("a\n---#comment\nb\n", [.text("a\n", line: 0), .text("b\n", line: 2)]),
        ("a\n---  \t\r\nb\r\n", [.text("a\n", line: 0), .text("b\r\n", line: 2)]),
        ("a\n--- foo\nb\n", [.problem(.syntax, line: 1), .text("b\n", line: 2)]),
        ("a\n---foo\nb\n", [.problem(.syntax, line: 1), .text("b\n", line: 2)]),
        ("--- foo", [.problem(.syntax, line: 0)]),
        ("----\n", [.problem(.syntax, line: 0)]),
        ("a\n ---\nb\n--\n-\n", [.text("a\n ---\nb\n--\n-\n", line: 0)]),
        ("# only\n---\n\n---\nx\n", [.text("# only\n", line: 0), .text("\n", line: 2), .text("x\n", line: 4)]),
        ("%YAML 1.1\n---\na\n", [.text("%YAML 1.1\n", line: 0), .text("a\n", line: 2)]),
        ("a\n...\nb\n", [.text("a\n...\nb\n", line: 0)]),
        ("é\n---\n日本\n", [.text("é\n", line: 0), .text("日本\n", line: 2)]),
    ]

    @Test("Files and their parts, cut anywhere", arguments: files.indices)
    func parts(index: Int) {
        let (text, expected) = Self.files[index]
        let bytes = Array(text.utf8)
        #expect(split(bytes) == expected)
        #expect(split(bytes, chunks: Array(bytes.indices)) == expected)
        for cut in bytes.indices { #expect(split(bytes, chunks: [cut]) == expected, "cut at \(cut)") }
    }

    private static let longFiles: [(String, [Part])] = [
        ("12345678\n---\nb\n", [.text("12345678\n", line: 0), .text("b\n", line: 2)]),
        ("123456789\n---\nb\n", [.text("123456789\n", line: 0), .text("b\n", line: 2)]),
        ("1234567890\n---\nb\n", [.problem(.limitExceeded, line: 0), .text("b\n", line: 2)]),
        ("1\n2\n3\n4\n5\n6\n7\n---\nb\n", [.problem(.limitExceeded, line: 0), .text("b\n", line: 8)]),
        (
            "a\n---\n123456\n7890123\n1234567890123\n---\nb\n",
            [.text("a\n", line: 0), .problem(.limitExceeded, line: 2), .text("b\n", line: 6)]
        ),
        ("12345678901234567890\n--- # a comment that is long\nb\n", [.problem(.limitExceeded, line: 0), .text("b\n", line: 2)]),
        ("12345678901234567890", [.problem(.limitExceeded, line: 0)]),
        ("12345678901234567890\n--- foo\nb\n", [.problem(.limitExceeded, line: 0), .problem(.syntax, line: 1), .text("b\n", line: 2)]),
        ("123456789\n--- # a comment that is long\nb\n", [.text("123456789\n", line: 0), .text("b\n", line: 2)]),
        ("12345678901234567890\n1\n---\n---\n", [.problem(.limitExceeded, line: 0), .text("---\n", line: 3)]),
    ]

    @Test("A document that is too long is reported once and dropped, cut anywhere", arguments: longFiles.indices)
    func tooLong(index: Int) {
        let (text, expected) = Self.longFiles[index]
        let bytes = Array(text.utf8)
        let limits = ParsingLimits(maximumDocumentBytes: 10)
        #expect(split(bytes, limits: limits) == expected)
        #expect(split(bytes, chunks: Array(bytes.indices), limits: limits) == expected)
        for cut in bytes.indices { #expect(split(bytes, chunks: [cut], limits: limits) == expected, "cut at \(cut)") }
    }

    @Test("A message shows the start of what stands behind the dashes")
    func message() {
        var splitter = DocumentSplitter()
        splitter.append(Array(("--- " + String(repeating: "x", count: 500) + "\n").utf8))
        let problem = splitter.next()?.problem
        #expect(problem?.detail.contains("`" + String(repeating: "x", count: 60) + "`") == true)
        #expect(problem?.suggestion != nil)
    }
}
