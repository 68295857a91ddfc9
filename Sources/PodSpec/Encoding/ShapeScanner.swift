/// Walks over bytes and tells whether they have a certain shape.
struct ShapeScanner {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    var isAtEnd: Bool { index == bytes.count }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") <= 9 }

    /// Skips one byte that matches.
    @discardableResult
    mutating func skip(_ matches: (UInt8) -> Bool) -> Bool {
        guard let current, matches(current) else { return false }
        index += 1
        return true
    }

    /// Skips one of the given characters.
    mutating func skip(_ characters: String) -> Bool {
        skip { characters.utf8.contains($0) }
    }

    /// Skips all bytes that match; false when there are none.
    @discardableResult
    mutating func skipAll(_ matches: (UInt8) -> Bool) -> Bool {
        let start = index
        while skip(matches) {}
        return index > start
    }

    /// Skips as many digits as `range` allows; false when there are fewer or more.
    mutating func digits(_ range: ClosedRange<Int>) -> Bool {
        let start = index
        skipAll(Self.isDigit)
        return range.contains(index - start)
    }

    mutating func stepBack() {
        index = max(index - 1, 0)
    }
}
