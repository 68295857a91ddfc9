extension Manifest {
    /// The manifest as plain data, whatever its kind; nil for an empty or unreadable document.
    public var plainValue: ManifestValue? {
        guard let source, !source.document.isEmpty else { return object?.value.manifestValue }
        var reader = NodeReader(source.document)
        return ManifestValue.read(NodeReader.Node(source.root), from: &reader)
    }
}
