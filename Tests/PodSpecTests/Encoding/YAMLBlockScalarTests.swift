import PodSpec
import Testing

@Suite struct YAMLBlockScalarTests {
    @Test(
        "Lines of text are written as they are",
        arguments: [
            ("a\nb", "|-\n  a\n  b\n"),
            ("a\nb\n", "|\n  a\n  b\n"),
            ("a\n", "|\n  a\n"),
            ("a\n\n", "|+\n  a\n\n"),
            ("a\n\n\n", "|+\n  a\n\n\n"),
            ("a\n\nb", "|-\n  a\n\n  b\n"),
            (" a\nb", "|2-\n   a\n  b\n"),
            ("\ta\nb", "|2-\n  \ta\n  b\n"),
            ("\na", "|2-\n\n  a\n"),
            ("\n a\n", "|2\n\n   a\n"),
            ("a\n b\n", "|\n  a\n   b\n"),
            ("a \n  \nb", "|-\n  a \n    \n  b\n"),
            ("a\n  ", "|-\n  a\n    \n"),
            ("#!/bin/sh\n# comment: here\n", "|\n  #!/bin/sh\n  # comment: here\n"),
            ("---\n...\n", "|\n  ---\n  ...\n"),
            ("key: value\n- 'x", "|-\n  key: value\n  - 'x\n"),
            ("a\n\tb\n", "|\n  a\n  \tb\n"),
            ("a\r\nb", "\"a\\r\\nb\"\n"),
            ("a\n\u{85}", "\"a\\n\\N\"\n"),
            ("a\n\u{1}", "\"a\\n\\x01\"\n"),
            ("\n\n", "\"\\n\\n\"\n"),
        ]
    )
    func literal(_ text: String, _ printed: String) throws {
        let value = ManifestValue.object(.init([("k", .string(text)), ("z", .null)]))
        #expect(String(yaml: value) == "k: \(printed)z: null\n")
        #expect(try ManifestDecoder().decode(ManifestValue.self, from: String(yaml: value)) == value)
    }

    @Test("In lists and deeper down the lines follow their collection")
    func nested() throws {
        let text = ManifestValue.string(" a\nb\n")
        let value = ManifestValue.object(.init([("l", .array([text, .array([text]), .object(.init([("m", text)]))]))]))
        #expect(
            String(yaml: value)
                == "l:\n- |2\n   a\n  b\n- - |2\n     a\n    b\n- m: |2\n     a\n    b\n"
        )
        #expect(try ManifestDecoder().decode(ManifestValue.self, from: String(yaml: value)) == value)
    }

    @Test("A document that is text is a block too, unless its indentation had to be told")
    func top() {
        #expect(String(yaml: "a\nb") == "|-\n  a\n  b\n")
        #expect(String(yaml: " a\nb") == "\" a\\nb\"\n")
    }

    @Test("Another indentation is the indicator's")
    func indentation() throws {
        let value = ManifestValue.object(.init([("a", .object(.init([("b", .string(" x\ny")), ("c", .array([.string("\nz")]))])))]))
        for indentation in 2...9 {
            let text = ManifestEncoder(options: .init(indentation: indentation)).encode(value)
            #expect(try ManifestDecoder().decode(ManifestValue.self, from: text) == value)
        }
        let text = ManifestEncoder(options: .init(indentation: 4)).encode(value)
        #expect(text == "a:\n    b: |4-\n         x\n        y\n    c:\n    - |4-\n\n        z\n")
    }

    @Test("Long lines are never folded")
    func longLines() {
        let line = Array(repeating: "word", count: 100).joined(separator: " ")
        #expect(String(yaml: line) == line + "\n")
        #expect(String(yaml: line + ": ") == "'\(line): '\n")
    }
}
