import PodSpec
import Testing

/// Input that nobody should send: each ends in a located error, in bounded time and memory.
@Suite struct BadInputTests {
    static let header = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers: [{name: a, image: b}]\n"

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: [UInt8]
        let code: Diagnostic.Code

        init(_ name: String, _ text: String, _ code: Diagnostic.Code) {
            (self.name, self.text, self.code) = (name, Array(text.utf8), code)
        }

        init(_ name: String, bytes: [UInt8], _ code: Diagnostic.Code) {
            (self.name, self.text, self.code) = (name, bytes, code)
        }

        var testDescription: String { name }
    }

    static let laughs =
        "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
        + (1...9).map { "a\($0): &a\($0) [" + Array(repeating: "*a\($0 - 1)", count: 10).joined(separator: ",") + "]\n" }.joined()

    static let cases = [
        Case("truncated", header + "  volumes: [{name: v, emptyDir: {", .syntax),
        Case("truncated quote", header + "  hostname: \"abc", .syntax),
        Case("binary", bytes: Array(header.utf8) + [0x00, 0x01, 0x02, 0xFF], .syntax),
        Case("invalid UTF-8", bytes: Array(header.utf8) + Array("  hostname: ".utf8) + [0xC3, 0x28, 0x0A], .syntax),
        Case("100,000 deep", header + "  x: " + String(repeating: "[", count: 100_000), .limitExceeded),
        Case("100,000 deep JSON", "{\"x\": " + String(repeating: "[", count: 100_000), .limitExceeded),
        Case("billion laughs", laughs + header, .limitExceeded),
        Case("ten thousand laughs", laughs.split(separator: "\n").prefix(4).joined(separator: "\n") + "\n" + header, .limitExceeded),
        Case("an int of 400 digits", header + "  priority: " + String(repeating: "9", count: 400), .typeMismatch),
        Case("an int of 30 digits", header + "  priority: " + String(repeating: "9", count: 30), .typeMismatch),
        Case("an int of 64 bits", header + "  priority: 9223372036854775807", .invalidValue),
        Case("tabs", "apiVersion: v1\nkind: Pod\nmetadata:\n\tname: a\n", .syntax),
        Case("a list of nothing", "- 1\n", .typeMismatch),
    ]

    @Test(arguments: cases) func endsInALocatedError(_ bad: Case) throws {
        let manifests = Array(ManifestStream(bad.text))
        let errors = manifests.flatMap(\.diagnostics).filter { $0.severity == .error }
        let error = try #require(errors.first { $0.code == bad.code }, "found \(errors.map(\.message))")
        let location = try #require(error.location)
        #expect(location.line >= 1 && location.column >= 1)
        #expect(!error.detail.isEmpty)
    }

    @Test("Aliases are fine as long as the document has something of its own") func someLaughs() {
        let text = "x: &a [1,2,3,4,5,6,7,8,9]\ny: [" + Array(repeating: "*a", count: 200).joined(separator: ",") + "]\n"
        #expect(ManifestStream(text).flatMap(\.diagnostics).allSatisfy { $0.code != .limitExceeded })
    }

    @Test func aBrokenDocumentHidesNoOther() {
        let text = Self.header + "---\nx: [\n---\n" + Self.header
        let manifests = Array(ManifestStream(text))
        #expect(manifests.map(\.hasErrors) == [false, true, false])
        #expect(manifests[1].diagnostics.first?.location?.line ?? 0 >= 6)
    }

    @Test func aLongDocumentStopsAtItsLimit() {
        let options = ManifestDecoder.Options(limits: ParsingLimits(maximumDocumentBytes: 1 << 16))
        let long = Self.header + "  hostname: " + String(repeating: "x", count: 1 << 20) + "\n"
        let manifests = Array(ManifestStream(long + "---\n" + Self.header, options: options))
        #expect(manifests.first?.diagnostics.first?.code == .limitExceeded)
        #expect(manifests.last?.hasErrors == false)
    }
}
