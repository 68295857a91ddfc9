/// The manifests of a file, one after the other.
///
/// ```swift
/// for manifest in ManifestStream(text) {
///     guard let pod = manifest.object?.podTemplate else { continue }
///     …
/// }
/// ```
///
/// A document that is broken doesn't hide the next one. Only a large document or some small ones are in memory at a time: feed a long
/// file in pieces with ``append(_:)`` and ask for what is complete with ``next()``.
public struct ManifestStream: Sequence, IteratorProtocol, Sendable {
    private var source: DocumentSource
    private let reader: ManifestReader
    /// What was read and not yet asked for, the next one last.
    private var pending: [Manifest] = []

    /// How many bytes of documents are read in a row.
    ///
    /// Reading and checking are much code each. In turns for every small document they would drive each other out of the processor's
    /// caches, which takes longer than the checks themselves.
    private static let readAhead = 32 << 10
    /// What a document counts at least, so that empty ones don't pile up.
    private static let leastSize = 256

    /// Makes a stream that bytes are still to be given to.
    public init(options: ManifestDecoder.Options = .init()) {
        source = DocumentSource(limits: options.limits)
        reader = ManifestReader(options: options)
    }

    /// Makes a stream of a whole text.
    public init(_ text: String, options: ManifestDecoder.Options = .init()) {
        self.init(text.utf8, options: options)
    }

    /// Makes a stream of a whole file's bytes: UTF-8, or UTF-16 with a byte order mark.
    public init(_ bytes: some Collection<UInt8>, options: ManifestDecoder.Options = .init()) {
        self.init(options: options)
        append(bytes)
        finish()
    }

    /// Adds more of the file.
    public mutating func append(_ bytes: some Collection<UInt8>) {
        source.append(bytes)
    }

    /// Says that nothing follows.
    public mutating func finish() {
        source.finish()
    }

    /// The next manifest; nil when more bytes are needed or, after ``finish()``, when there are no more.
    public mutating func next() -> Manifest? {
        if pending.isEmpty { read() }
        return pending.popLast()
    }

    private mutating func read() {
        var size = 0
        while size < Self.readAhead, let entry = source.next() {
            size += Swift.max(entry.text.count, Self.leastSize)
            pending += reader.manifests(of: entry)
        }
        pending.reverse()
    }
}
