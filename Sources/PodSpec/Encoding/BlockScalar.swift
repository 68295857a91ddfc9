/// Text in YAML's literal style: `|` and its lines as they are.
enum BlockScalar {
    /// Whether the indentation must be told, since it cannot be seen from the first line.
    static func needsIndicator(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        return first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") || first == UInt8(ascii: "\n")
    }

    /// Appends `text`, which ``TextStyle`` found to fit this style, with lines that start at `column`. `indentation` is what that is
    /// deeper than the collection around it.
    static func append(_ text: UnsafeBufferPointer<UInt8>, column: Int, indentation: Int, to bytes: inout [UInt8]) {
        let newline = UInt8(ascii: "\n")
        var lines = text.split(separator: newline, omittingEmptySubsequences: false)
        bytes.append(UInt8(ascii: "|"))
        if needsIndicator(text) { bytes.append(contentsOf: String(indentation).utf8) }
        // A break at the end is the last line's own; two and more are lines to keep.
        if text.last == newline {
            lines.removeLast()
            if lines.last?.isEmpty == true { bytes.append(UInt8(ascii: "+")) }
        } else {
            bytes.append(UInt8(ascii: "-"))
        }
        bytes.append(newline)
        for line in lines {
            if !line.isEmpty {
                bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: column))
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: line))
            }
            bytes.append(newline)
        }
    }
}
