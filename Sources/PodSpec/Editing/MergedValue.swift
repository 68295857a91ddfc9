/// A changed value in the order of the document it comes from, with what the typed object doesn't know.
struct MergedValue {
    private let nodes: DocumentNodes

    init(_ nodes: DocumentNodes) {
        self.nodes = nodes
    }

    /// The value for the node at `node`, whose typed part was `before` and is to be `after`.
    func merge(_ node: Int, from before: ManifestValue?, to after: ManifestValue) -> ManifestValue {
        if before == after { return nodes.plain(node) }
        let node = nodes.document.resolve(node)
        switch (before, after, nodes.document.nodes[node].kind) {
        case (.object(let old)?, .object(let new), .mapping):
            var result = ManifestValue.Object()
            for member in MergeKeys.lastMembers(of: node, in: nodes.document).members {
                let name = KeyText.string(of: member.key, in: nodes.document)
                if let value = new[name] {
                    result[name] = merge(member.value, from: old[name], to: value)
                } else if old[name] == nil {
                    result[name] = nodes.plain(member.value)
                }
            }
            for member in new.members where result[member.name] == nil { result[member.name] = member.value }
            return .object(result)
        case (.array(let old)?, .array(let new), .sequence):
            let elements = nodes.elements(of: node)
            guard elements.count == old.count else { return after }
            var result: [ManifestValue] = []
            for pair in ListAlignment.pairs(old, new) {
                guard let position = pair.after else { continue }
                result.append(pair.before.map { merge(elements[$0], from: old[$0], to: new[position]) } ?? new[position])
            }
            return .array(result)
        default:
            return after
        }
    }
}
