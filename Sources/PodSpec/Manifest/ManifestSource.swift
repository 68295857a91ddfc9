/// The text behind a manifest: turns field paths into places.
package struct ManifestSource: Sendable {
    package let document: YAMLDocument
    /// The object's node.
    package let root: Int
    /// The document's own bytes, for showing a line of it.
    package let text: ArraySlice<UInt8>
    /// The line, from 0, that the text starts on.
    package let firstLine: Int

    package init(document: YAMLDocument, root: Int, text: ArraySlice<UInt8>, firstLine: Int) {
        self.document = document
        self.root = root
        self.text = text
        self.firstLine = firstLine
    }

    /// Where the field at `path` stands; for a field that is absent, its nearest parent that exists.
    ///
    /// For the places of many fields ask one ``Locator``.
    package func location(of path: FieldPath) -> SourceLocation {
        var locator = Locator(self)
        return locator.location(of: path)
    }

    package func members(of index: Int) -> [(key: Int, value: Int)] {
        MergeKeys.members(of: index, in: document)
    }

    /// The line of text at `line`, from 1, without its line break.
    package func line(_ line: Int) -> String? {
        let wanted = line - 1 - firstLine
        guard wanted >= 0 else { return nil }
        var start = text.startIndex
        for _ in 0..<wanted {
            guard let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            start = end + 1
        }
        let bytes = text[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return String(decoding: bytes, as: UTF8.self)
    }
}
