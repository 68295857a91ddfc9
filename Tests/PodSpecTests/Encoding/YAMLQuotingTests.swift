import PodSpec
import Testing

@Suite struct YAMLQuotingTests {
    @Test(
        "Text that is only text stands as it is",
        arguments: [
            "nginx", "nginx:1.27", "registry.k8s.io/pause:3.10@sha256:0123", "10.0.0.1", "1.2.3", "v1", "100m", "128Mi", "a b", "a#b",
            "a:b",
            "http://host:80/path?q=1#frag", "::1", ":8080", "-c", "--flag=value", "?x", "it's", "say \"hi\"", "a,b", "a]", "a}", "yEs",
            "nULL", "yesterday", "no-one", "one", "0xZZ", "0b12", "0o8", "1e", "e1", "1:2:3:xx", "12:60", "12:345", "2020-1", "2020-01-01x",
            "2020-001-01", "2020-01-01 00:00:00+0100", ".", "..", ".a", "_1", "==", "<", "<<<", "$(VAR)", "/bin/sh", "é", "日本語", "😀",
            "a\u{A0}b", "1 2", "+", "a - b",
            "0.0.0.0",
        ]
    )
    func plain(_ text: String) {
        #expect(String(yaml: text) == text + "\n")
    }

    @Test(
        "Text that YAML 1.1 or 1.2 takes for another type stands in double quotes",
        arguments: [
            "", "y", "Y", "n", "N", "yes", "Yes", "YES", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF", "true", "True", "TRUE",
            "false",
            "False", "FALSE", "null", "Null", "NULL", "~", "=", "<<", "0", "1", "-1", "+1", "8080", "007", "0888", "0644", "0o644", "-0o7",
            "0O17", "0x1F", "0X1f", "+0x_1", "0xFFFFFFFFFFFFFFFFFFFF", "0b11", "0B1", "1_000", "1__0_", "123456789012345678901234567890",
            "1.5",
            "1.", ".5", "-.5", "+1.5e3", "1e3", "1E-3", "1e400", "1_0.5_0", "0.0", ".inf", ".Inf", ".INF", "-.inf", "+.inf", ".nan", ".NaN",
            ".NAN",
            "1:30", "01:30", "190:20:30", "190:20:30.15", "-1:30", "1_0:30", "00:11:22:33:44:55", "2020-01-01", "2020-1-1",
            "2020-01-01T00:00:00Z", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5", "2001-12-15 2:59:43.10",
            "2020-01-01 00:00:00+01:00",
        ]
    )
    func ambiguous(_ text: String) {
        #expect(String(yaml: text) == "\"\(text)\"\n")
    }

    @Test(
        "Text that looks like syntax stands in single quotes",
        arguments: [
            "-", "- a", "?", "? a", ":", ": a", "a: b", "a:", "a #b", "#a", " a", "a ", " ", "[a", "]a", "{a}", "}", ",a", "&a", "*a", "!a",
            "|",
            "|a", ">", "%a", "@a", "`a`", "---", "--- a", "...", "\"a\"", "*.example.com",
        ]
    )
    func syntax(_ text: String) {
        #expect(String(yaml: text) == "'\(text)'\n")
    }

    @Test(
        "Characters that cannot stand as they are become escapes",
        arguments: [
            ("a\tb", #""a\tb""#), ("\t", #""\t""#), ("a\rb", #""a\rb""#), ("a\r\nb", #""a\r\nb""#), ("\u{0}", #""\0""#),
            ("\u{1}", #""\x01""#),
            ("\u{7}\u{8}\u{B}\u{C}\u{1B}", #""\a\b\v\f\e""#), ("\u{7F}", #""\x7F""#), ("\u{80}", #""\x80""#), ("\u{85}", #""\N""#),
            ("\u{9F}", #""\x9F""#), ("\u{2028}\u{2029}", #""\L\P""#), ("\u{FEFF}", #""\uFEFF""#), ("\u{FFFE}\u{FFFF}", #""\uFFFE\uFFFF""#),
            ("\n", #""\n""#), (" \n\t\n", #"" \n\t\n""#), ("\"\\\u{1}", #""\"\\\x01""#), ("é\u{1}😀", #""é\x01😀""#),
        ]
    )
    func escapes(_ text: String, _ printed: String) {
        #expect(String(yaml: text) == printed + "\n")
    }

    @Test("A single quote inside single quotes is doubled")
    func doubledQuote() {
        #expect(String(yaml: "'a'") == "'''a'''\n")
        #expect(String(yaml: "it's: so") == "'it''s: so'\n")
    }

    @Test("Keys follow the same rules and stay on their line")
    func keys() {
        let names = ["a", "y", "80", "", "a: b", "a\nb", "<<", "x/y"]
        let value = ManifestValue.object(.init(names.map { ($0, .integer(1)) }))
        #expect(String(yaml: value) == "a: 1\n\"y\": 1\n\"80\": 1\n\"\": 1\n'a: b': 1\n\"a\\nb\": 1\n\"<<\": 1\nx/y: 1\n")
    }

    @Test("A key that is too long for its line is written out")
    func longKey() throws {
        let name = String(repeating: "k", count: 2000)
        let value = ManifestValue.object(.init([(name, .array([.object(.init([(name, .integer(1))]))]))]))
        let text = String(yaml: value)
        #expect(text == "? \(name)\n:\n- ? \(name)\n  : 1\n")
        #expect(try ManifestDecoder().decode(ManifestValue.self, from: text) == value)
    }
}
