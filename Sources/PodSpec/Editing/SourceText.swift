/// A document's bytes, and where its nodes stand in them.
struct SourceText {
    let bytes: [UInt8]
    private let firstLine: Int
    private let lineStarts: [Int]

    /// `firstLine` is the line, from 0, that the nodes' marks count from.
    init(_ bytes: [UInt8], firstLine: Int) {
        self.bytes = bytes
        self.firstLine = firstLine
        // A byte order mark belongs to no line.
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
        lineStarts = starts
    }

    /// What lines end with.
    var lineBreak: [UInt8] {
        guard lineStarts.count > 1, lineStarts[1] >= 2, bytes[lineStarts[1] - 2] == UInt8(ascii: "\r") else { return [UInt8(ascii: "\n")] }
        return [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }

    /// The offset of a mark, whose column counts Unicode scalars; nil when it lies outside of the text.
    func offset(line: UInt32, column: UInt32) -> Int? {
        let number = Int(line) - firstLine
        guard lineStarts.indices.contains(number) else { return nil }
        var offset = lineStarts[number]
        for _ in 0..<column {
            guard offset < bytes.count else { return nil }
            offset += 1
            while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        }
        return offset
    }

    /// The first byte of the line that holds `offset`.
    func lineStart(of offset: Int) -> Int {
        lineStarts.last { $0 <= offset } ?? 0
    }

    /// The first byte of the line after the one that holds `offset`, or the end of the text.
    func nextLine(after offset: Int) -> Int {
        bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    }

    /// Whether only spaces stand before `offset` in its line.
    func isFirstInLine(_ offset: Int) -> Bool {
        bytes[lineStart(of: offset)..<offset].allSatisfy { $0 == UInt8(ascii: " ") }
    }

    /// Whether only blanks and a comment follow in the line.
    func isLastInLine(_ offset: Int) -> Bool {
        let rest = bytes[offset..<nextLine(after: offset)].drop { Self.isBlank($0) }
        return rest.isEmpty || rest.first == UInt8(ascii: "#") && rest.startIndex > offset
    }

    /// `offset` without the blanks and line breaks before it.
    func trimmed(_ offset: Int) -> Int {
        var end = min(offset, bytes.count)
        while end > 0, Self.isBlank(bytes[end - 1]) { end -= 1 }
        return end
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (9...13).contains(byte)
    }
}
