import Foundation
import PodSpec
import Testing

@Suite struct EncodingLawTests {
    private static let layouts: [ManifestEncoder.Options] = [
        .init(),
        .init(indentation: 5),
        .init(format: .json),
        .init(format: .json, isCompact: true),
    ]

    @Test("Any tree reads back as it was", arguments: 0..<250 as Range<UInt64>)
    func trees(seed: UInt64) throws {
        var random = RandomManifest(generator: SeededGenerator(seed: seed))
        let value = ManifestValue.object(random.object())
        for options in Self.layouts {
            let text = ManifestEncoder(options: options).encode(value)
            let decoded = try ManifestDecoder().decode(ManifestValue.self, from: text)
            #expect(decoded == value, "\(options.format)")
            #expect(ManifestEncoder(options: options).encode(decoded) == text)
        }
    }

    @Test("Any text reads back to the byte", arguments: 0..<1000 as Range<UInt64>)
    func texts(seed: UInt64) throws {
        var random = RandomManifest(generator: SeededGenerator(seed: seed &+ 1 << 32))
        let text = random.text()
        let places: [ManifestValue] = [
            .object(.init([("k", .string(text)), ("l", .null)])),
            .object(.init([(text, .null)])),
            .object(.init([("k", .array([.string(text), .array([.string(text)])]))])),
            .array([.object(.init([("k", .string(text))]))]),
        ]
        for value in places {
            for options in Self.layouts {
                let printed = ManifestEncoder(options: options).encode(value)
                let decoded = try ManifestDecoder().decode(ManifestValue.self, from: printed)
                #expect(texts(in: decoded) == texts(in: value), "\(printed)")
            }
        }
    }

    @Test("A text alone reads back, unless it is null", arguments: 0..<600 as Range<UInt64>)
    func topLevel(seed: UInt64) throws {
        var random = RandomManifest(generator: SeededGenerator(seed: seed &+ 2 << 32))
        let text = random.text()
        for options in Self.layouts {
            let printed = ManifestEncoder(options: options).encode(text)
            #expect(try Array(ManifestDecoder().decode(String.self, from: printed).utf8) == Array(text.utf8), "\(printed)")
        }
    }

    @Test("JSON is what Foundation takes for JSON", arguments: 0..<300 as Range<UInt64>)
    func foundation(seed: UInt64) throws {
        var random = RandomManifest(generator: SeededGenerator(seed: seed &+ 3 << 32))
        let value = random.value()
        for options in Self.layouts where options.format == .json {
            let data = Data(ManifestEncoder(options: options).bytes(of: value))
            let parsed = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
            #expect(isEqual(parsed, value))
        }
    }

    /// The bytes of all texts of a tree: `String` takes different bytes for equal.
    private func texts(in value: ManifestValue) -> [[UInt8]] {
        switch value {
        case .string(let text): [Array(text.utf8)]
        case .array(let elements): elements.flatMap(texts(in:))
        case .object(let object): object.members.flatMap { [Array($0.name.utf8)] + texts(in: $0.value) }
        default: []
        }
    }

    private func isEqual(_ parsed: Any, _ value: ManifestValue) -> Bool {
        switch value {
        case .null: parsed is NSNull
        case .bool(let flag): parsed as? Bool == flag
        case .integer(let number): (parsed as? NSNumber)?.int64Value == number
        // Foundation rounds a second time, through decimal digits.
        case .number(let number): (parsed as? NSNumber).map { abs($0.doubleValue - number) <= abs(number) * 1e-14 } ?? false
        case .string(let text): (parsed as? String).map { Array($0.utf8) == Array(text.utf8) } ?? false
        case .array(let elements):
            (parsed as? [Any]).map { $0.count == elements.count && zip($0, elements).allSatisfy(isEqual) } ?? false
        case .object(let object):
            (parsed as? [String: Any]).map { parsed in
                parsed.count == object.members.count
                    && object.members.allSatisfy { member in parsed[member.name].map { isEqual($0, member.value) } ?? false }
            } ?? false
        }
    }
}
