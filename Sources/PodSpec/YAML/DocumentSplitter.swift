#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Splits a file's bytes into documents as kubectl and the API server's clients do, before anything is parsed.
///
/// A line that starts with `---` and goes on with nothing or a comment separates; anything else behind the dashes is an error that takes
/// the document before it along (apimachinery, `util/yaml` YAMLReader). Splitting first means that a broken document doesn't hide the
/// next, and that only one document is in memory at a time.
package struct DocumentSplitter: Sendable {
    /// A document's text and where it starts.
    package struct Part: Sendable {
        package var bytes: ArraySlice<UInt8>
        /// The line of its first byte, from 0.
        package var firstLine: Int
        /// Set instead of the text when the part cannot be read at all.
        package var problem: YAMLProblem?
    }

    private var buffer: [UInt8] = []
    /// Where the document that is being collected starts.
    private var start = 0
    /// How far lines have been looked at.
    private var scanned = 0
    /// How far no end of the line at `scanned` was found, so that a long line isn't searched again for each chunk.
    private var searched = 0
    private var line = 0
    private var startLine = 0
    private var isFinished = false
    private var isSkipping = false
    private let maximumBytes: Int
    private static let keptSeparatorBytes = 4096

    package init(limits: ParsingLimits = .default) {
        maximumBytes = limits.maximumDocumentBytes
    }

    /// Adds more of the file.
    package mutating func append(_ bytes: some Collection<UInt8>) {
        if start > 0 {
            buffer.removeSubrange(..<start)
            scanned -= start
            searched = max(searched - start, 0)
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// Says that nothing follows.
    package mutating func finish() {
        isFinished = true
    }

    /// The next document; nil when more bytes are needed or, after ``finish()``, when there are no more.
    package mutating func next() -> Part? {
        while let end = endOfLine() {
            let lineStart = scanned
            let isSeparator = startsWithDashes(lineStart, end)
            if isSeparator, let trailing = trailing(lineStart + 3, end) {
                let problem = YAMLProblem(
                    detail: "invalid document separator: only a comment may follow `---`, found `\(trailing)`",
                    line: line,
                    column: 0,
                    suggestion: "put it on a line of its own"
                )
                let part = Part(bytes: [], firstLine: startLine, problem: problem)
                advance(to: end)
                begin()
                isSkipping = false
                return part
            }
            if isSeparator, lineStart > start || isSkipping {
                let part = take(upTo: lineStart)
                advance(to: end)
                begin()
                if let part { return part }
                continue
            }
            advance(to: end)
            if isSkipping {
                begin()
            } else if scanned - start > maximumBytes {
                return skip()
            }
        }
        if let problem = boundUnfinishedLine() { return problem }
        guard isFinished, start < buffer.count else { return nil }
        let part = take(upTo: buffer.count)
        scanned = buffer.count
        begin()
        return part
    }

    // MARK: Lines

    /// The index after the next line break, or the end of the last line of a finished file.
    private mutating func endOfLine() -> Int? {
        guard scanned < buffer.count else { return nil }
        let from = max(scanned, searched)
        let found = buffer.withUnsafeBufferPointer { bytes -> Int? in
            guard let base = bytes.baseAddress, let hit = memchr(base + from, 0x0A, bytes.count - from) else { return nil }
            return UnsafeRawPointer(hit) - UnsafeRawPointer(base) + 1
        }
        if found == nil { searched = buffer.count }
        return found ?? (isFinished ? buffer.count : nil)
    }

    private func startsWithDashes(_ from: Int, _ end: Int) -> Bool {
        end - from >= 3 && buffer[from] == UInt8(ascii: "-") && buffer[from + 1] == UInt8(ascii: "-")
            && buffer[from + 2] == UInt8(ascii: "-")
    }

    /// What stands behind the dashes and is neither white space nor a comment.
    private func trailing(_ from: Int, _ end: Int) -> String? {
        let rest = buffer[from..<end].drop { isSpace($0) }
        guard let first = rest.first, first != UInt8(ascii: "#") else { return nil }
        return String(decoding: rest.reversed().drop { isSpace($0) }.reversed().prefix(60), as: UTF8.self)
    }

    private func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (9...13).contains(byte)
    }

    private mutating func advance(to end: Int) {
        if buffer[end - 1] == UInt8(ascii: "\n") { line += 1 }
        scanned = end
    }

    // MARK: Documents

    /// Starts a new document at the line that comes next.
    private mutating func begin() {
        start = scanned
        startLine = line
    }

    private mutating func take(upTo end: Int) -> Part? {
        defer { isSkipping = false }
        return isSkipping ? nil : Part(bytes: buffer[start..<end], firstLine: startLine)
    }

    /// Says that the document is too long, and drops what comes of it.
    private mutating func skip() -> Part {
        isSkipping = true
        let problem = YAMLProblem(
            code: .limitExceeded,
            detail: "the document is longer than \(maximumBytes) bytes",
            line: startLine,
            column: 0
        )
        let part = Part(bytes: [], firstLine: startLine, problem: problem)
        begin()
        return part
    }

    /// Keeps a line whose end has not come yet from growing without bound. A line that may be a separator isn't the document's own.
    private mutating func boundUnfinishedLine() -> Part? {
        guard !isFinished, scanned < buffer.count else { return nil }
        let dashes = buffer[scanned...].prefix(3)
        let mayBeSeparator = dashes.allSatisfy { $0 == UInt8(ascii: "-") } && (scanned > start || isSkipping)
        if mayBeSeparator {
            // Enough to tell a comment from an error; what follows in the line changes neither.
            let kept = scanned + Self.keptSeparatorBytes
            if buffer.count > kept { buffer.removeSubrange(kept...) }
            searched = buffer.count
            return nil
        }
        let problem = !isSkipping && buffer.count - start > maximumBytes ? skip() : nil
        if isSkipping {
            // A byte that starts no separator stands for the dropped line until its end comes.
            buffer = [UInt8(ascii: " ")]
            (start, scanned, searched) = (0, 0, 0)
        }
        return problem
    }
}
