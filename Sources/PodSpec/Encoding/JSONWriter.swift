/// Writes JSON into a buffer of bytes, value by value.
///
/// Whoever has no tree to print, such as a command that prints one object a line, calls it directly:
///
/// ```swift
/// writer.beginObject()
/// writer.member("line", 3)
/// writer.key("path")
/// writer.string(path)
/// writer.endObject()
/// writer.endLine()
/// ```
package struct JSONWriter: Sendable {
    /// What has been written.
    package private(set) var bytes: [UInt8] = []
    private let indentation: Int?
    private var depth = 0
    /// Whether a value stands before the next one in the same object or array.
    private var needsComma = false
    /// Whether the next value stands behind its key.
    private var isBehindKey = false

    /// Starts with nothing written. Without an `indentation` everything stands on one line.
    package init(indentation: Int? = nil) {
        self.indentation = indentation
    }

    /// Forgets what was written and keeps the memory.
    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        (depth, needsComma, isBehindKey) = (0, false, false)
    }

    /// Ends a document: the next value starts on a line of its own.
    package mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    // MARK: Objects and arrays

    package mutating func beginObject() { begin(UInt8(ascii: "{")) }
    package mutating func endObject() { end(UInt8(ascii: "}")) }
    package mutating func beginArray() { begin(UInt8(ascii: "[")) }
    package mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Writes a member's name; its value comes next.
    package mutating func key(_ name: String) {
        separate()
        appendQuoted(name)
        bytes.append(UInt8(ascii: ":"))
        if indentation != nil { bytes.append(UInt8(ascii: " ")) }
        isBehindKey = true
    }

    // MARK: Scalars

    package mutating func string(_ text: String) {
        separate()
        appendQuoted(text)
        needsComma = true
    }

    package mutating func integer(_ value: some BinaryInteger) { literal(String(value)) }

    package mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    package mutating func null() { literal("null") }

    /// Writes a number as Go's `encoding/json` does; null where there is none for it.
    package mutating func number(_ value: Double) {
        literal(value.isFinite ? FloatText.json(value) : "null")
    }

    /// Writes text that is JSON already.
    package mutating func literal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    // MARK: Layout

    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        depth += 1
        needsComma = false
    }

    private mutating func end(_ bracket: UInt8) {
        depth = max(depth - 1, 0)
        if needsComma { breakLine() }
        bytes.append(bracket)
        needsComma = true
    }

    /// Writes what stands between the previous value and the next key or value.
    private mutating func separate() {
        if isBehindKey {
            isBehindKey = false
            return
        }
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        if depth > 0 { breakLine() }
    }

    private mutating func breakLine() {
        guard let indentation else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * indentation))
    }

    private mutating func appendQuoted(_ text: String) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { JSONEscapes.append($0, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
    }
}
