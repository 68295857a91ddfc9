/// One object of a manifest file: what it is, where it stands, its typed value and what is wrong with it.
public struct Manifest: Sendable {
    /// The index of its document in the file, from 0; empty documents count.
    public var document: Int
    /// Its position inside a `List`, outermost list first; empty for a document of its own.
    public var item: [Int]
    /// The `apiVersion` it names.
    public var apiVersion: String?
    /// The `kind` it names or, as an item of a `PodList`, implies.
    public var kind: String?
    /// `metadata.name`.
    public var name: String?
    /// `metadata.namespace`.
    public var namespace: String?
    /// What it holds.
    public var content: Content
    /// What decoding found, in the order of the text.
    public var diagnostics: [Diagnostic]
    /// The fields that came with a release after the oldest that can be asked for; nil for an object that was built in Swift.
    package var newFields: [NewerField]?
    /// The parsed text behind it; nil for an object that was built in Swift.
    package var source: ManifestSource?

    /// Makes a manifest of an object that doesn't come from a text.
    public init(_ object: Object) {
        document = 0
        item = []
        apiVersion = object.kind.apiVersion
        kind = object.kind.rawValue
        name = object.metadata?.name
        namespace = object.metadata?.namespace
        content = .object(object)
        diagnostics = []
    }

    /// A file of which nothing could be read; the diagnostics say why.
    package static func unreadable(_ diagnostics: [Diagnostic]) -> Manifest {
        Manifest(document: 0, content: .unreadable, diagnostics: diagnostics)
    }

    package init(document: Int, item: [Int] = [], content: Content, diagnostics: [Diagnostic] = [], source: ManifestSource? = nil) {
        self.document = document
        self.item = item
        self.content = content
        self.diagnostics = diagnostics
        self.source = source
    }
}

extension Manifest {
    /// What a document of a manifest file turned out to be.
    public enum Content: Sendable {
        /// A Pod or workload. There may be diagnostics beside it; fields that could not be read are absent.
        case object(Object)
        /// Something that is not checked: an empty document, a Service, a custom resource. The text says why.
        case skipped(reason: String)
        /// Nothing: the diagnostics say why.
        case unreadable
    }

    /// The typed object, nil when there is none.
    public var object: Object? {
        guard case .object(let object) = content else { return nil }
        return object
    }

    /// Whether anything found so far would make the API server refuse it.
    public var hasErrors: Bool {
        diagnostics.contains { $0.severity == .error }
    }

    /// Whether the value could be read completely, unknown and duplicate fields aside.
    public var isDecoded: Bool {
        diagnostics.allSatisfy { $0.severity != .error || $0.code == .unknownField || $0.code == .duplicateField }
    }
}
