import PodSpec

/// Writes a value as YAML in a random style: keys in any order, flow or block, quotes of either kind, comments and empty lines between.
struct Restyler {
    private var random: SeededGenerator
    private var lines: [String] = []

    static func text(of value: ManifestValue, seed: Int) -> String {
        var restyler = Restyler(random: SeededGenerator(seed: seed))
        restyler.block(value, indentation: 0)
        return restyler.lines.joined(separator: "\n") + "\n"
    }

    private init(random: SeededGenerator) {
        self.random = random
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

    // MARK: Block style

    private mutating func block(_ value: ManifestValue, indentation: Int) {
        let margin = String(repeating: " ", count: indentation)
        switch value {
        case .object(let object) where !object.isEmpty:
            for member in object.members.shuffled(using: &random) { add(margin + key(member.name) + ":", member.value, indentation) }
        case .array(let elements) where !elements.isEmpty:
            for element in elements { add(margin + "-", element, indentation) }
        default:
            add(margin + flow(value))
        }
    }

    /// Adds a key or dash with its value, on the same line or below.
    private mutating func add(_ head: String, _ value: ManifestValue, _ indentation: Int) {
        if chance(10) { lines.append(chance(50) ? "" : String(repeating: " ", count: indentation) + "# {a: [comment, 'with') \"signs") }
        switch value {
        case .object(let object) where !object.isEmpty && chance(75):
            add(head)
            block(value, indentation: indentation + Int.random(in: 1...4, using: &random))
        case .array(let elements) where !elements.isEmpty && chance(75):
            add(head)
            block(value, indentation: indentation + Int.random(in: 1...4, using: &random))
        default:
            add(head + " " + flow(value))
        }
    }

    private mutating func add(_ line: String) {
        lines.append(chance(10) ? line + "  # why: not" : line)
    }

    // MARK: Flow style

    private mutating func flow(_ value: ManifestValue) -> String {
        switch value {
        case .object(let object):
            let members = object.members.shuffled(using: &random).map { key($0.name) + ": " + flow($0.value) }
            return "{" + members.joined(separator: chance(50) ? ", " : " , ") + "}"
        case .array(let elements):
            return "[" + elements.map { flow($0) }.joined(separator: ", ") + "]"
        case .string(let text): return quoted(text)
        case .null: return chance(50) ? "null" : "~"
        case .bool, .integer, .number: return Self.json(value)
        }
    }

    private mutating func key(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) } && name.utf8.count > 3
        return isPlain && chance(80) ? name : quoted(name)
    }

    private mutating func quoted(_ text: String) -> String {
        let isPrintable = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        guard isPrintable, chance(50) else { return Self.json(.string(text)) }
        return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    private static func json(_ value: ManifestValue) -> String {
        let text = ManifestEncoder(options: .init(format: .json, isCompact: true)).encode(value)
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
