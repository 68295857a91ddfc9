extension Manifest {
    /// The part of the text below these members, whatever the kind of the object; nil where there is none of that type.
    ///
    /// For the little that is needed of objects that aren't modelled. Nothing is reported.
    package func part<Value: APIValue>(_ type: Value.Type, at names: String...) -> Value? {
        guard let source, let node = node(at: names) else { return nil }
        var reader = NodeReader(source.document)
        return Value.read(NodeReader.Node(node), from: &reader)
    }

    /// The names of the members below these; nil where there is no mapping. What the members hold isn't read.
    package func memberNames(at names: String...) -> [String]? {
        guard let source, let node = node(at: names), source.document.nodes[node].kind == .mapping else { return nil }
        return source.members(of: node).map { KeyText.string(of: $0.key, in: source.document) }
    }

    private func node(at names: [String]) -> Int? {
        guard let source, !source.document.isEmpty else { return nil }
        let document = source.document
        var node = document.resolve(source.root)
        for name in names {
            guard document.nodes[node].kind == .mapping else { return nil }
            guard let member = source.members(of: node).last(where: { document.bytes($0.key).elementsEqual(name.utf8) }) else { return nil }
            node = document.resolve(member.value)
        }
        return node
    }
}
