/// A part of a file between two separators, and the manifests in it.
struct EditedPart: Sendable {
    /// What stands between the part before and this one: separators.
    let before: [UInt8]
    private(set) var bytes: [UInt8]
    private(set) var manifests: [Manifest]
    /// The line, from 0, that the manifests' marks count from.
    private var firstLine: Int
    private let options: ManifestDecoder.Options

    /// The parts of a file; their bytes and what stands before them make up the file.
    static func parts(of file: [UInt8], options: ManifestDecoder.Options) -> [EditedPart] {
        let text = SourceText(file, firstLine: 0)
        var result: [EditedPart] = []
        var position = 0
        var source = DocumentSource(limits: options.limits)
        source.append(file)
        source.finish()
        let reader = ManifestReader(options: options)
        while let entry = source.next() {
            let manifests = reader.manifests(of: entry)
            // JSON values may follow each other in one part.
            if let last = result.indices.last, result[last].firstLine == entry.firstLine, !result[last].bytes.isEmpty {
                result[last].manifests += manifests
                continue
            }
            let start = max(position, text.offset(line: UInt32(clamping: entry.firstLine), column: 0) ?? file.count)
            let isFirst = result.isEmpty && entry.firstLine == 0
            let begin = isFirst ? 0 : start
            let end = min(begin + entry.text.count, file.count)
            let part = EditedPart(
                before: Array(file[position..<begin]), bytes: Array(file[begin..<end]), manifests: manifests, firstLine: entry.firstLine,
                options: options)
            result.append(part)
            position = end
        }
        if position < file.count {
            let rest = EditedPart(before: Array(file[position...]), bytes: [], manifests: [], firstLine: 0, options: options)
            result.append(rest)
        }
        return result
    }

    /// Changes one of the manifests.
    mutating func edit(_ index: Int, _ change: (inout Manifest.Object) throws -> Void) rethrows -> ManifestEditor.Outcome {
        guard let object = manifests[index].object, let source = manifests[index].source else { return .refused }
        var changed = object
        try change(&changed)
        guard changed != object else { return .unchanged }
        let nodes = DocumentNodes(document: source.document, source: SourceText(bytes, firstLine: firstLine))
        let (before, after) = (object.value.manifestValue, changed.value.manifestValue)
        if let patched = try? Self.patch(nodes, source.root, before, after), accept(patched, changed, at: index) { return .patched }
        let rewritten = Self.rewrite(nodes, source.root, manifests[index].item, before, after)
        return rewritten.map { accept($0, changed, at: index) } == true ? .rewritten : .refused
    }

    private static func patch(
        _ nodes: DocumentNodes, _ root: Int, _ before: ManifestValue, _ after: ManifestValue
    ) throws -> [UInt8] {
        var patch = ManifestPatch(nodes)
        try patch.change(root, from: before, to: after, .root)
        return try patch.result()
    }

    /// The part with its document written anew; what stands before and behind it stays.
    private static func rewrite(
        _ nodes: DocumentNodes, _ root: Int, _ item: [Int], _ before: ManifestValue, _ after: ManifestValue
    ) -> [UInt8]? {
        let object = MergedValue(nodes).merge(root, from: before, to: after)
        let value = nodes.plain(0).replacing(item: item[...], with: object)
        guard let start = try? nodes.start(0), let end = try? nodes.end(0) else { return nil }
        let bytes = nodes.source.bytes
        let lineStart = nodes.document.isJSON ? start : nodes.source.lineStart(of: start)
        let isJSON = nodes.document.isJSON
        let options = ManifestEncoder.Options(format: isJSON ? .json : .yaml, isCompact: isJSON && !bytes[start..<end].contains(0x0A))
        let text = ManifestEncoder(options: options).bytes(of: value)
        return Array(bytes[..<lineStart]) + text.dropLast() + bytes[end...]
    }

    /// Takes a text over if it gives the object that was asked for and leaves the others alone.
    private mutating func accept(_ text: [UInt8], _ wanted: Manifest.Object, at index: Int) -> Bool {
        var source = DocumentSource(limits: options.limits)
        source.append(text)
        source.finish()
        let reader = ManifestReader(options: options)
        var found: [Manifest] = []
        while let entry = source.next() { found += reader.manifests(of: entry) }
        guard found.count == manifests.count else { return false }
        for (position, manifest) in found.enumerated() {
            guard manifest.object == (position == index ? wanted : manifests[position].object) else { return false }
        }
        (bytes, manifests, firstLine) = (text, found, 0)
        return true
    }
}

extension ManifestValue {
    /// The value with an item of a list, or of a list in a list, replaced.
    fileprivate func replacing(item path: ArraySlice<Int>, with new: ManifestValue) -> ManifestValue {
        guard let position = path.first else { return new }
        guard case .object(var object) = self, case .array(var items)? = object["items"], items.indices.contains(position) else {
            return self
        }
        items[position] = items[position].replacing(item: path.dropFirst(), with: new)
        object["items"] = .array(items)
        return .object(object)
    }
}
