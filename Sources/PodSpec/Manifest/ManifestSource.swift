/// The text behind a manifest: turns field paths into places.
package struct ManifestSource: Sendable {
    package let document: YAMLDocument
    /// The object's node.
    package let root: Int
    /// The document's own bytes, for showing a line of it.
    package let text: ArraySlice<UInt8>
    /// The line, from 0, that the text starts on.
    package let firstLine: Int

    /// Where the field at `path` stands; for a field that is absent, its nearest parent that exists.
    ///
    /// A field's place is its value's, except that an absent value (`image:`) is shown at its key.
    package func location(of path: FieldPath) -> SourceLocation {
        var node = root
        var key: Int?
        for component in path.components {
            guard let next = step(from: node, component) else { break }
            (node, key) = next
        }
        // A mapping begins at its first key, which says little about an absent field: its own key says more.
        let isBlock = document.nodes[node].kind == .mapping || document.nodes[node].kind == .sequence
        if isBlock || document.nodes[node].count == 0, let key { return document.location(key) }
        return node == root && isBlock ? start(of: node) : document.location(node)
    }

    /// An object's own place is its first line, not the whole document.
    private func start(of node: Int) -> SourceLocation {
        let first = document.nodes[node]
        return first.next > UInt32(node + 1) ? document.location(node + 1) : document.location(node)
    }

    private func step(from node: Int, _ component: FieldPath.Component) -> (node: Int, key: Int?)? {
        let index = document.resolve(node)
        switch component {
        case .field(let name), .key(let name):
            guard document.nodes[index].kind == .mapping else { return nil }
            // Of a key that stands twice the last one counts.
            return members(of: index).last { KeyText.string(of: $0.key, in: document) == name }.map { ($0.value, $0.key) }
        case .index(let wanted):
            guard document.nodes[index].kind == .sequence, wanted < Int(document.nodes[index].count) else { return nil }
            var element = index + 1
            for _ in 0..<wanted { element = Int(document.nodes[element].next) }
            let resolved = document.resolve(element)
            // An item is shown at its first key, where a reader looks for it.
            let isMapping = document.nodes[resolved].kind == .mapping && document.nodes[resolved].count > 0
            return (element, isMapping && resolved == element ? element + 1 : nil)
        }
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
