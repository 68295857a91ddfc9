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
}
