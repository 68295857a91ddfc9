import PodSpec
import Testing

@Suite struct JSONWriterTests {
    @Test("An object a line, from one buffer")
    func lines() {
        var writer = JSONWriter()
        for number in 1...2 {
            writer.beginObject()
            writer.member("n", number)
            writer.member("ok", true)
            writer.member("name", ifPresent: number == 1 ? "a" : nil)
            writer.key("list")
            writer.beginArray()
            writer.string("x")
            writer.null()
            writer.number(0.25)
            writer.beginObject()
            writer.endObject()
            writer.endArray()
            writer.member("tree", .array([.bool(false)]))
            writer.endObject()
            writer.endLine()
        }
        #expect(
            String(decoding: writer.bytes, as: UTF8.self)
                == #"{"n":1,"ok":true,"name":"a","list":["x",null,0.25,{}],"tree":[false]}"# + "\n"
                + #"{"n":2,"ok":true,"list":["x",null,0.25,{}],"tree":[false]}"# + "\n"
        )
        writer.removeAll()
        writer.beginArray()
        writer.endArray()
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "[]")
    }

    @Test("Levels are indented, empty ones take no line")
    func indented() {
        var writer = JSONWriter(indentation: 3)
        writer.value(.object(.init([("a", .array([.integer(1), .array([])])), ("b", .object(.init()))])))
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\n   \"a\": [\n      1,\n      []\n   ],\n   \"b\": {}\n}")
    }

    @Test(
        "Escapes",
        arguments: [
            ("", #""""#), ("a/b<&>", #""a/b<&>""#), ("\"\\", #""\"\\""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
            ("\u{0}\u{1F}\u{10}", #""\u0000\u001f\u0010""#),
            ("\u{7F}é日😀", "\"\\u007fé日😀\""), ("\u{9F}\u{A0}\u{FEFF}\u{FFFD}\u{FFFF}", "\"\\u009f\u{A0}\\ufeff\u{FFFD}\\uffff\""),
            ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
            ("\u{2027}\u{202A}\u{2030}", "\"\u{2027}\u{202A}\u{2030}\""),
        ]
    )
    func escapes(_ text: String, _ printed: String) {
        var writer = JSONWriter()
        writer.string(text)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == printed)
    }
}
