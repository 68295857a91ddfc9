/// `<<`: what a mapping holds once the mappings it merges are written out, as `yaml.v2` does it.
///
/// Members come in the order of the text; a merge stands where its key stands, so that a key after it overrides it and a `<<` after a
/// key overrides the key. In a list of mappings the first one wins, therefore they are gone through backwards.
enum MergeKeys {
    /// The keys and values of the mapping at `index`, including merged ones. Bad merge values are skipped:
    /// ``DocumentCheck`` tells them. A JSON document has no merge keys.
    static func members(of index: Int, in document: YAMLDocument) -> [(key: Int, value: Int)] {
        var result: [(key: Int, value: Int)] = []
        collect(index, in: document, into: &result)
        return result
    }

    private static func collect(_ index: Int, in document: YAMLDocument, into result: inout [(key: Int, value: Int)]) {
        var key = index + 1
        let end = Int(document.nodes[index].next)
        while key < end {
            let value = key + 1
            if document.nodes[key].tag == .merge, !document.isJSON {
                for source in sources(of: value, in: document) ?? [] { collect(source, in: document, into: &result) }
            } else {
                result.append((key, value))
            }
            key = Int(document.nodes[value].next)
        }
    }

    /// The members of which the last of each key counts, and the keys that stand there again.
    static func lastMembers(
        of index: Int,
        in document: YAMLDocument
    ) -> (members: [(key: Int, value: Int)], repeated: [Int]) {
        let all = members(of: index, in: document)
        var last: [KeyText: Int] = [:]
        var repeated: [Int] = []
        for (position, member) in all.enumerated() {
            if last.updateValue(position, forKey: KeyText(member.key, in: document)) != nil { repeated.append(member.key) }
        }
        return (last.values.sorted().map { all[$0] }, repeated)
    }

    /// The mappings that a merge key's value names, nil when it names something else.
    static func sources(of value: Int, in document: YAMLDocument) -> [Int]? {
        let index = document.resolve(value)
        switch document.nodes[index].kind {
        case .mapping: return [index]
        // Only a list that stands here itself: an alias of a list is refused.
        case .sequence where index == value:
            var result: [Int] = []
            var element = index + 1
            while element < Int(document.nodes[index].next) {
                let mapping = document.resolve(element)
                guard document.nodes[mapping].kind == .mapping else { return nil }
                result.append(mapping)
                element = Int(document.nodes[element].next)
            }
            return result.reversed()
        case .sequence, .scalar, .alias: return nil
        }
    }
}
