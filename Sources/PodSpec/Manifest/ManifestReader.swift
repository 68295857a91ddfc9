/// Turns a parsed document into manifests: finds the kind, expands lists, decodes.
struct ManifestReader {
    /// Lists in lists go no deeper than this; nobody writes them, but the input could.
    private static let maximumListDepth = 32

    let options: ManifestDecoder.Options

    /// The manifests of one document, in order.
    func manifests(of entry: DocumentSource.Entry) -> [Manifest] {
        if let problem = entry.problem {
            return [
                Manifest(
                    document: entry.index,
                    content: .unreadable,
                    diagnostics: [problem.diagnostic],
                    source: entry.document.map { source($0, 0, entry) } ?? source(.empty, 0, entry)
                )
            ]
        }
        guard let document = entry.document, !document.isEmpty, !document.isNull else {
            let source = source(entry.document ?? .empty, 0, entry)
            return [Manifest(document: entry.index, content: .skipped(reason: "the document is empty"), source: source)]
        }
        let problems = DocumentCheck.problems(in: document)
        guard problems.isEmpty else {
            var manifest = header(of: 0, in: document, entry, item: [])
            manifest.diagnostics = problems
            return [manifest]
        }
        var result: [Manifest] = []
        expand(0, in: document, entry, item: [], impliedKind: nil, path: [], into: &result)
        return result
    }

    // MARK: Kinds and lists

    private func expand(
        _ node: Int,
        in document: YAMLDocument,
        _ entry: DocumentSource.Entry,
        item: [Int],
        impliedKind: Manifest.Kind?,
        path: [NodeReader.Step],
        into result: inout [Manifest]
    ) {
        var manifest = header(of: node, in: document, entry, item: item)
        if manifest.kind == nil, manifest.apiVersion == nil {
            (manifest.kind, manifest.apiVersion) = (impliedKind?.rawValue, impliedKind?.apiVersion)
        }
        guard let kind = manifest.kind, !kind.isEmpty, let apiVersion = manifest.apiVersion, !apiVersion.isEmpty else {
            if manifest.diagnostics.isEmpty { manifest.diagnostics = missing(manifest, at: node, in: document) }
            result.append(manifest)
            return
        }
        switch APIVersions.look(up: kind, in: apiVersion) {
        case .modelled(let kind):
            decode(kind, node, in: document, into: &manifest)
            result.append(manifest)
        case .other:
            manifest.content = .skipped(reason: "\(apiVersion) \(kind) is not checked")
            result.append(manifest)
        case .unknown(let detail, let suggestion):
            let field = detail.contains("kind `") ? "kind" : "apiVersion"
            manifest.diagnostics.append(
                Diagnostic(
                    code: .unknownKind,
                    path: FieldPath(field),
                    value: field == "kind" ? kind : apiVersion,
                    detail: detail,
                    location: manifest.source?.location(of: FieldPath(field)),
                    suggestion: suggestion
                )
            )
            result.append(manifest)
        case .list(let itemKind):
            let items = self.items(of: node, in: document)
            guard !items.isEmpty else {
                manifest.content = .skipped(reason: "the list has no items")
                result.append(manifest)
                return
            }
            guard item.count < Self.maximumListDepth else {
                manifest.diagnostics = [
                    Diagnostic(
                        code: .limitExceeded,
                        detail: "lists nest deeper than \(Self.maximumListDepth) levels",
                        location: document.location(node)
                    )
                ]
                result.append(manifest)
                return
            }
            for (position, element) in items.enumerated() {
                expand(element, in: document, entry, item: item + [position], impliedKind: itemKind, path: path, into: &result)
            }
        }
    }

    private func items(of node: Int, in document: YAMLDocument) -> [Int] {
        guard let items = member("items", of: node, in: document), document.nodes[items].kind == .sequence else { return [] }
        var result: [Int] = []
        var element = items + 1
        while element < Int(document.nodes[items].next) {
            result.append(document.resolve(element))
            element = Int(document.nodes[element].next)
        }
        return result
    }

    // MARK: Headers

    /// What can be told before decoding: version, kind, name, namespace.
    private func header(of node: Int, in document: YAMLDocument, _ entry: DocumentSource.Entry, item: [Int]) -> Manifest {
        var manifest = Manifest(document: entry.index, item: item, content: .unreadable, source: source(document, node, entry))
        guard document.nodes[document.resolve(node)].kind == .mapping else {
            var reader = NodeReader(document, options: options)
            reader.reportMismatch(NodeReader.Node(node), expected: "an object with apiVersion and kind")
            manifest.diagnostics = reader.diagnostics
            return manifest
        }
        for (name, set) in [("apiVersion", \Manifest.apiVersion), ("kind", \Manifest.kind)] {
            guard let value = member(name, of: node, in: document) ?? folded(name, of: node, in: document) else { continue }
            var reader = NodeReader(document, options: options)
            manifest[keyPath: set] = String.read(NodeReader.Node(value), from: &reader)
            manifest.diagnostics += reader.diagnostics.map { diagnostic in
                var located = diagnostic
                located.path = FieldPath(name)
                located.message = "\(name): \(diagnostic.detail)"
                return located
            }
        }
        if let metadata = member("metadata", of: node, in: document) {
            manifest.name = text("name", of: metadata, in: document)
            manifest.namespace = text("namespace", of: metadata, in: document)
        }
        return manifest
    }

    private func text(_ name: String, of node: Int, in document: YAMLDocument) -> String? {
        guard let value = member(name, of: node, in: document), document.nodes[value].kind == .scalar, document.scalar(value) == .string
        else { return nil }
        return document.string(value)
    }

    /// The value of a member, through aliases; of a key that stands twice the last one counts.
    private func member(_ name: String, of node: Int, in document: YAMLDocument) -> Int? {
        let mapping = document.resolve(node)
        guard document.nodes[mapping].kind == .mapping else { return nil }
        if document.nodes[mapping].flag, !document.isJSON {
            return MergeKeys.members(of: mapping, in: document)
                .last { document.bytes($0.key).elementsEqual(name.utf8) }.map { document.resolve($0.value) }
        }
        var found: Int?
        var key = mapping + 1
        while key < Int(document.nodes[mapping].next) {
            if document.bytes(key).elementsEqual(name.utf8) { found = document.resolve(key + 1) }
            key = Int(document.nodes[key + 1].next)
        }
        return found
    }

    /// As ``member(_:of:in:)`` whatever the case: the API server finds `Kind: Pod` before it calls the field unknown.
    private func folded(_ name: String, of node: Int, in document: YAMLDocument) -> Int? {
        MergeKeys.members(of: document.resolve(node), in: document)
            .last { document.string($0.key).lowercased() == name.lowercased() }
            .map { document.resolve($0.value) }
    }

    private func missing(_ manifest: Manifest, at node: Int, in document: YAMLDocument) -> [Diagnostic] {
        let lacks = [("kind", manifest.kind), ("apiVersion", manifest.apiVersion)].filter { ($0.1 ?? "").isEmpty }
        return lacks.map { name, _ in
            Diagnostic(
                code: .unknownKind,
                path: FieldPath(name),
                detail: "`\(name)` is missing",
                location: manifest.source?.location(of: FieldPath(name)),
                suggestion: name == "kind"
                    ? "say what the object is, such as `kind: Pod`" : "say which API it belongs to, such as `apiVersion: v1`"
            )
        }
    }

    // MARK: Decoding

    private func decode(_ kind: Manifest.Kind, _ node: Int, in document: YAMLDocument, into manifest: inout Manifest) {
        var reader = NodeReader(document, options: options)
        let node = NodeReader.Node(node)
        let object: Manifest.Object? =
            switch kind {
            case .pod: Pod.read(node, from: &reader).map(Manifest.Object.pod)
            case .podTemplate: PodTemplate.read(node, from: &reader).map(Manifest.Object.podTemplate)
            case .replicationController: ReplicationController.read(node, from: &reader).map(Manifest.Object.replicationController)
            case .deployment: Deployment.read(node, from: &reader).map(Manifest.Object.deployment)
            case .replicaSet: ReplicaSet.read(node, from: &reader).map(Manifest.Object.replicaSet)
            case .statefulSet: StatefulSet.read(node, from: &reader).map(Manifest.Object.statefulSet)
            case .daemonSet: DaemonSet.read(node, from: &reader).map(Manifest.Object.daemonSet)
            case .job: Job.read(node, from: &reader).map(Manifest.Object.job)
            case .cronJob: CronJob.read(node, from: &reader).map(Manifest.Object.cronJob)
            }
        manifest.content = object.map(Manifest.Content.object) ?? .unreadable
        manifest.diagnostics += reader.diagnostics.inTextOrder()
        manifest.newFields = reader.newFields
    }

    private func source(_ document: YAMLDocument, _ node: Int, _ entry: DocumentSource.Entry) -> ManifestSource {
        ManifestSource(document: document, root: node, text: entry.text, firstLine: entry.firstLine)
    }
}
