extension ManifestSource {
    /// Finds the places of fields, one after the other.
    ///
    /// Long lists and mappings are indexed when they are first entered, so that the places of many of their entries take linear time.
    package struct Locator {
        private typealias Member = (key: Int, value: Int)

        /// Shorter ones are walked: they cost less than their index.
        private static let shortCount = 16

        private let source: ManifestSource
        private var elements: [Int: [Int]] = [:]
        private var members: [Int: [String: Member]] = [:]

        package init(_ source: ManifestSource) {
            self.source = source
        }

        private var document: YAMLDocument { source.document }

        /// Where the field at `path` stands; for a field that is absent, its nearest parent that exists.
        ///
        /// A field's place is its value's, except that an absent value (`image:`) is shown at its key.
        package mutating func location(of path: FieldPath) -> SourceLocation {
            guard !document.isEmpty else { return SourceLocation(line: source.firstLine + 1, column: 1) }
            var node = source.root
            var key: Int?
            for component in path.components {
                guard let next = step(from: node, component) else { break }
                (node, key) = next
            }
            // A mapping begins at its first key, which says little about an absent field: its own key says more.
            let isBlock = document.nodes[node].kind == .mapping || document.nodes[node].kind == .sequence
            if isBlock || document.nodes[node].count == 0, let key { return document.location(key) }
            return node == source.root && isBlock ? start(of: node) : document.location(node)
        }

        /// An object's own place is its first line, not the whole document.
        private func start(of node: Int) -> SourceLocation {
            let first = document.nodes[node]
            return first.next > UInt32(node + 1) ? document.location(node + 1) : document.location(node)
        }

        private mutating func step(from node: Int, _ component: FieldPath.Component) -> (node: Int, key: Int?)? {
            let index = document.resolve(node)
            switch component {
            case .field(let name), .key(let name):
                guard document.nodes[index].kind == .mapping else { return nil }
                return member(name, of: index).map { ($0.value, $0.key) }
            case .index(let wanted):
                guard document.nodes[index].kind == .sequence, wanted >= 0, wanted < Int(document.nodes[index].count) else { return nil }
                let element = element(wanted, of: index)
                let resolved = document.resolve(element)
                // An item is shown at its first key, where a reader looks for it.
                let isMapping = document.nodes[resolved].kind == .mapping && document.nodes[resolved].count > 0
                return (element, isMapping && resolved == element ? element + 1 : nil)
            }
        }

        /// The element at a position that exists.
        private mutating func element(_ wanted: Int, of index: Int) -> Int {
            if let known = elements[index] { return known[wanted] }
            let count = Int(document.nodes[index].count)
            var found: [Int] = []
            var element = index + 1
            for _ in 0..<count {
                if count <= Self.shortCount, found.count == wanted { return element }
                found.append(element)
                element = Int(document.nodes[element].next)
            }
            elements[index] = found
            return found[wanted]
        }

        /// The member of a name. Of a key that stands twice the last one counts.
        private mutating func member(_ name: String, of index: Int) -> Member? {
            if let known = members[index] { return known[name] }
            let all = source.members(of: index)
            guard all.count > Self.shortCount else { return all.last { KeyText.string(of: $0.key, in: document) == name } }
            let found = Dictionary(all.map { (KeyText.string(of: $0.key, in: document), $0) }) { $1 }
            members[index] = found
            return found[name]
        }
    }
}
