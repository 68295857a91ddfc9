internal import PodSpec

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Finds the comments of a document that suppress something.
///
/// libyaml tells nothing of comments, so they are looked for in the text: a `#` at a line's beginning or behind a blank begins one, unless
/// it stands inside of a scalar, and where those stand is known.
struct IgnoreComments {
    /// A place that looks like such a comment.
    private struct Candidate {
        /// Where `#` stands, from 0, as nodes have it.
        var line: Int
        var column: Int
        /// The bytes from the `#` to the line's end, and the first one behind the marker.
        var range: Range<Int>
        var rest: Int
        /// Whether only blanks stand before it.
        var isAlone: Bool
    }

    private static let marker = Array(IgnoreComment.marker.utf8)

    /// The comments in a document's text, in its order.
    static func find(in source: ManifestSource) -> [IgnoreComment] {
        guard !source.document.isJSON else { return [] }
        return source.text.withUnsafeBufferPointer { text in
            let all = candidates(in: text, firstLine: source.firstLine)
            guard !all.isEmpty else { return [] }
            let candidates = outsideOfScalars(all, source.document)
            let lines = Set(candidates.filter(\.isAlone).map(\.line))
            return candidates.compactMap { candidate in
                var target = candidate.line
                // Of several comments below each other all are about the line below the last.
                if candidate.isAlone { repeat { target += 1 } while lines.contains(target) }
                let comment = String(decoding: text[candidate.range], as: UTF8.self)
                let location = SourceLocation(
                    line: candidate.line + 1,
                    column: candidate.column + 1,
                    endLine: candidate.line + 1,
                    endColumn: candidate.column + 1 + comment.unicodeScalars.count
                )
                let rest = String(decoding: text[candidate.rest..<candidate.range.upperBound], as: UTF8.self)
                return IgnoreComment(rest, at: location, target: target + 1)
            }
        }
    }

    /// For nearly all documents this is one look for `#`.
    private static func candidates(in text: UnsafeBufferPointer<UInt8>, firstLine: Int) -> [Candidate] {
        var result: [Candidate] = []
        var (line, lineStart, counted) = (firstLine, 0, 0)
        var start = 0
        while let base = text.baseAddress, start < text.count,
            let found = memchr(base + start, Int32(UInt8(ascii: "#")), text.count - start)
        {
            let hash = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
            start = hash + 1
            guard hash == 0 || text[hash - 1] <= UInt8(ascii: " "), let rest = end(ofMarkerBehind: hash, in: text) else { continue }
            for index in counted..<hash where text[index] == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, index + 1) }
            counted = hash
            let end = text[rest...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? text.count
            let before = text[lineStart..<hash]
            result.append(
                Candidate(
                    line: line,
                    column: before.count { $0 & 0xC0 != 0x80 },
                    range: hash..<end,
                    rest: rest,
                    isAlone: before.allSatisfy(isBlank)
                )
            )
            // A marker in a comment's reason is part of the reason.
            start = end
        }
        return result
    }

    /// The first byte behind the marker that follows a `#` and blanks.
    private static func end(ofMarkerBehind hash: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        var position = hash + 1
        while position < text.count, isBlank(text[position]) { position += 1 }
        return text[position...].starts(with: marker) ? position + marker.count : nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    /// Drops what stands inside of quotes or of a block of text. Scalars and candidates both stand in the order of the text.
    private static func outsideOfScalars(_ candidates: [Candidate], _ document: YAMLDocument) -> [Candidate] {
        var rest = candidates[...]
        var result: [Candidate] = []
        for index in 0..<document.nodeCount where !rest.isEmpty {
            let node = document.nodes[index]
            guard node.kind == .scalar, node.style != .plain else { continue }
            let start = (Int(node.line), Int(node.column))
            let end = (Int(node.endLine), Int(node.endColumn))
            while let first = rest.first, (first.line, first.column) < end {
                // A comment may stand behind the `|` of a block of text.
                let isHeader = (node.style == .literal || node.style == .folded) && first.line == start.0
                if (first.line, first.column) < start || isHeader { result.append(first) }
                rest.removeFirst()
            }
        }
        return result + rest
    }
}
