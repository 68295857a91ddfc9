import PodSpec
import Testing

@Suite struct TextEncodingTests {
    private static let text = "k: é日😀\n---\nl: \"😀\"\n"
    private static let expected: [ManifestValue] = [
        .object(.init([("k", .string("é日😀"))])), .object(.init([("l", .string("😀"))])),
    ]

    private static func utf16(_ text: String, isBigEndian: Bool, mark: Bool = true) -> [UInt8] {
        ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isBigEndian ? bytes : bytes.reversed()
        }
    }

    private static let encodings: [[UInt8]] = [
        Array(text.utf8),
        [0xEF, 0xBB, 0xBF] + Array(text.utf8),
        utf16(text, isBigEndian: true),
        utf16(text, isBigEndian: false),
        Array(text.replacing("\n", with: "\r\n").utf8),
        utf16(text.replacing("\n", with: "\r\n"), isBigEndian: false),
    ]

    private func read(_ bytes: [UInt8], chunk: Int) -> [ManifestValue?] {
        var source = DocumentSource()
        var values: [ManifestValue?] = []
        func drain() {
            while let entry = source.next() {
                values.append(entry.document.flatMap { ManifestDecoder().decode(ManifestValue.self, from: $0, at: 0).value })
            }
        }
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            source.append(bytes[start..<min(start + chunk, bytes.count)])
            drain()
        }
        source.finish()
        drain()
        return values
    }

    @Test("UTF-8, UTF-16, byte order marks and CRLF, in chunks of any size", arguments: encodings.indices)
    func anyChunk(index: Int) {
        let bytes = Self.encodings[index]
        for chunk in 1...bytes.count { #expect(read(bytes, chunk: chunk) == Self.expected, "chunks of \(chunk)") }
    }

    @Test("JSON behind a byte order mark, and in UTF-16")
    func json() throws {
        let json = #"{"k": "é😀"}"#
        for bytes in [[0xEF, 0xBB, 0xBF] + Array(json.utf8), Self.utf16(json, isBigEndian: false)] {
            #expect(try ManifestDecoder().decode([String: String].self, from: bytes) == ["k": "é😀"])
        }
    }

    @Test("Half a pair or half a unit at the end is no character")
    func torn() throws {
        let lone: [UInt8] = [0xFE, 0xFF, 0x00, 0x61, 0xD8, 0x3D]
        #expect(try ManifestDecoder().decode(String.self, from: lone) == "a\u{FFFD}")
        #expect(try ManifestDecoder().decode(String.self, from: [0xFE, 0xFF, 0x00, 0x61, 0x00]) == "a\u{FFFD}")
    }

    @Test(
        "Invalid UTF-8 and controls are located",
        arguments: [[0xFF], [0xC3], [0xE2, 0x28, 0xA1], [0xF5, 0x80, 0x80, 0x80], [0x01], [0x7F]] as [[UInt8]])
    func invalid(_ bytes: [UInt8]) throws {
        let error = try #require(throws: ManifestError.self) {
            try ManifestDecoder().decode(ManifestValue.self, from: Array("a: é\nb: ".utf8) + bytes + Array("x\n".utf8))
        }
        #expect(error.diagnostics.first?.code == .syntax)
        #expect(error.diagnostics.first?.location?.line == 2)
        // At the byte that is wrong, which may be the second one of a character.
        let column = try #require(error.diagnostics.first?.location?.column)
        #expect((4...5).contains(column))
    }

    @Test("Nothing at all", arguments: [[], [0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0x0A]] as [[UInt8]])
    func nothing(_ bytes: [UInt8]) {
        #expect(throws: ManifestError.self) { try ManifestDecoder().decode(ManifestValue.self, from: bytes) }
    }
}
