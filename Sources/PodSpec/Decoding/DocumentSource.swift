/// Turns a file's bytes into parsed documents, one at a time.
///
/// This is the one way in: encoding, splitting, JSON or YAML are decided here and nowhere else.
package struct DocumentSource: Sendable {
    /// A document or the reason why there is none.
    package struct Entry: Sendable {
        /// Its position in the file, from 0; empty documents count.
        package var index: Int
        package var document: YAMLDocument?
        package var problem: YAMLProblem?
        /// The document's bytes and the line, from 0, that they start on.
        package var text: ArraySlice<UInt8> = []
        package var firstLine = 0
    }

    private var splitter: DocumentSplitter
    private var encoding = TextEncoding()
    private let limits: ParsingLimits
    private var index = 0
    /// What one part of the file held beyond its first document: JSON values may follow each other without a separator.
    private var pending: [Entry] = []

    package init(limits: ParsingLimits = .default) {
        self.limits = limits
        splitter = DocumentSplitter(limits: limits)
    }

    /// Adds more of the file.
    package mutating func append(_ bytes: some Collection<UInt8>) {
        if encoding.isPassThrough {
            splitter.append(bytes)
        } else {
            encoding.append(bytes)
            splitter.append(encoding.take())
        }
    }

    /// Says that nothing follows.
    package mutating func finish() {
        encoding.finish()
        splitter.append(encoding.take())
        splitter.finish()
    }

    /// The next document; nil when more bytes are needed or, after ``finish()``, when there are no more.
    package mutating func next() -> Entry? {
        if !pending.isEmpty { return pending.removeFirst() }
        guard let part = splitter.next() else { return nil }
        var entries: [Entry]
        if let problem = part.problem {
            entries = [entry(nil, problem)]
        } else {
            // A byte order mark may start any document; it belongs to none.
            let text = part.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? part.bytes.dropFirst(3) : part.bytes
            entries = text.withUnsafeBufferPointer { read($0, firstLine: part.firstLine) }
        }
        for index in entries.indices { (entries[index].text, entries[index].firstLine) = (part.bytes, part.firstLine) }
        pending = Array(entries.dropFirst())
        return entries.first
    }

    private mutating func entry(_ document: YAMLDocument?, _ problem: YAMLProblem?) -> Entry {
        defer { index += 1 }
        return Entry(index: index, document: document, problem: problem)
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) -> [Entry] {
        do throws(YAMLProblem) {
            if let documents = try json(bytes, firstLine: firstLine) {
                return documents.map { entry($0, nil) }
            }
            guard var parser = YAMLParser(bytes, limits: limits, firstLine: firstLine, readsLikeKubernetes: true) else {
                throw YAMLProblem(code: .limitExceeded, detail: "there is no memory left to parse with", line: firstLine, column: 0)
            }
            // Kubernetes reads one document of each part: what follows `...` is dropped.
            return [entry(try parser.next() ?? .empty, nil)]
        } catch {
            return [entry(nil, error)]
        }
    }

    /// The JSON values that a part consists of; nil where it isn't JSON to the letter, which makes it YAML.
    private func json(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) throws(YAMLProblem) -> [YAMLDocument]? {
        var start = 0
        var line = firstLine
        var lineStart = 0
        var documents: [YAMLDocument] = []
        while true {
            while start < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start]) {
                if bytes[start] == 0x0A { (line, lineStart) = (line + 1, start + 1) }
                start += 1
            }
            guard start < bytes.count else { return documents.isEmpty ? nil : documents }
            guard bytes[start] == UInt8(ascii: "{") else { return nil }
            var parser = JSONParser(bytes, at: start, line: line, lineStart: lineStart, limits: limits)
            guard let document = try parser.parse() else { return nil }
            documents.append(document)
            (start, line, lineStart) = (parser.position, parser.line, parser.lineStart)
        }
    }
}
