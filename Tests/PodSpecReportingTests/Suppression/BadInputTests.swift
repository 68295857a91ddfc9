import Foundation
import PodSpec
import PodSpecValidation
import Testing

@testable import PodSpecReporting

/// Texts that nobody would write: nothing traps, and comments are never taken for what they aren't.
@Suite struct BadInputTests {
    /// A small generator, so that a failure can be repeated.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) | (state << 31)
        }
    }

    private static let pieces = [
        "# podspec:ignore unknownField r", "#podspec:ignore", "podspec:ignore x", "#", " ", "\n", "\r\n", "\r", "\t", "|\n  ", ">-\n", "\"",
        "'",
        "a: ", "- ", "{", "}", "[", "]", "---\n", "é", "\u{FEFF}", "\u{2028}", "x: 1", ",", ":", "&a ", "*a", "!!str ", "\u{0}", "?",
    ]

    @Test(arguments: 0..<8 as Range<UInt64>)
    func anythingIsSurvived(_ seed: UInt64) {
        var generator = Generator(state: seed)
        for _ in 0..<150 {
            let text = (0..<Int.random(in: 1...40, using: &generator)).compactMap { _ in Self.pieces.randomElement(using: &generator) }
                .joined()
            let lines = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
            for manifest in ManifestStream(text) {
                var comments = DocumentComments()
                for comment in comments.about(manifest) {
                    #expect((1...lines).contains(comment.location.line), "\(text)")
                    #expect(comment.target >= comment.location.line)
                }
            }
            var reader = ConfigurationReader(file: "podspec-config.yaml", folder: FolderPath("/"))
            _ = reader.read(Array(text.utf8))
        }
    }

    /// Comments between the lines of a manifest are found, all of them and where they stand.
    @Test(arguments: 0..<8 as Range<UInt64>)
    func commentsBetweenLinesAreFound(_ seed: UInt64) {
        var generator = Generator(state: seed)
        let lines = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: "web # podspec:ignore x r"
              annotations:
                text: >
                  # podspec:ignore x r
                  more

                next: 'a
                  # podspec:ignore x r'
            spec:
              containers: [{name: a, image: b}]
            """
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // Where a line of its own is a comment, and not a part of a text.
        let places = [0, 1, 2, 3, 4, 5, 9, 11, 12]
        for _ in 0..<50 {
            var text: [String] = []
            var expected: [Int] = []
            for (index, line) in lines.enumerated() {
                if places.contains(index), Bool.random(using: &generator) {
                    text.append(
                        String(repeating: " ", count: index == 9 ? 2 : Int.random(in: 0...3, using: &generator)) + "# podspec:ignore x r")
                    expected.append(text.count)
                }
                text.append(line)
            }
            let found = ManifestStream(text.joined(separator: "\n")).flatMap { manifest in
                manifest.source.map { IgnoreComments.find(in: $0) } ?? []
            }
            #expect(found.map(\.location.line) == expected, "\(text.joined(separator: "\n"))")
            #expect(found.map(\.target) == expected.map { $0 + 1 })
        }
    }

    /// A mutated configuration is read or refused with places, and never half of both.
    @Test(arguments: 0..<8 as Range<UInt64>)
    func aMutatedConfigurationIsRefusedWithPlaces(_ seed: UInt64) {
        let text = Array(
            """
            kubernetesVersion: "1.35"
            podSecurity: baseline
            advice: on
            rules: {unknownField: warning, hostPorts: off}
            paths: {include: [deploy], exclude: ["*.tmpl.yaml"]}
            suppressions:
            - {rule: required, path: a/**, resource: Pod/x, field: "spec.containers[*].image", reason: r, expires: 2027-12-31}
            """
            .utf8)
        var generator = Generator(state: seed)
        for _ in 0..<100 {
            var bytes = text
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let position = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes.remove(at: position)
                case 1: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: position)
                default: bytes[position] = UInt8.random(in: 9...126, using: &generator)
                }
            }
            var reader = ConfigurationReader(file: "podspec-config.yaml", folder: FolderPath("/"))
            let configuration = reader.read(bytes)
            #expect(reader.diagnostics.allSatisfy { $0.severity == .error && $0.location != nil })
            if reader.diagnostics.isEmpty { #expect(configuration.suppressions.count <= 1) }
        }
    }
}
