/// Decodes a manifest, YAML or JSON, into any `Decodable` type.
///
/// ```swift
/// let pod = try ManifestDecoder().decode(Pod.self, from: text)
/// ```
///
/// All problems are found in one pass and thrown together as a ``ManifestError``, each with its path and place in the text. Your own types
/// get the same checks through their coding keys: a key that no container of the type claims is an unknown field.
public struct ManifestDecoder: Sendable {
    /// How strict a decoder is and how much it is willing to read.
    public struct Options: Hashable, Sendable {
        /// Whether unknown and duplicate fields are errors, as `kubectl --validate=strict` has it, or warnings. Default true.
        public var isStrict: Bool
        /// Bounds on the input.
        public var limits: ParsingLimits

        /// Makes options; what isn't given has its default.
        public init(isStrict: Bool = true, limits: ParsingLimits = .default) {
            self.isStrict = isStrict
            self.limits = limits
        }
    }

    /// How the decoder decodes.
    public var options: Options

    /// Makes a decoder.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// Decodes the only document of a text.
    ///
    /// - Throws: ``ManifestError`` with everything that is wrong, also when the text holds no document or several.
    public func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws(ManifestError) -> Value {
        try decode(type, from: Array(text.utf8))
    }

    /// Decodes the only document of a file's bytes: UTF-8, or UTF-16 with a byte order mark.
    ///
    /// - Throws: ``ManifestError`` with everything that is wrong, also when the bytes hold no document or several.
    public func decode<Value: Decodable>(_ type: Value.Type, from bytes: some Collection<UInt8>) throws(ManifestError) -> Value {
        var source = DocumentSource(limits: options.limits)
        source.append(bytes)
        source.finish()
        var only: DocumentSource.Entry?
        while let entry = source.next() {
            if let problem = entry.problem { throw ManifestError([problem.diagnostic]) }
            guard let document = entry.document, !document.isEmpty, !document.isNull else { continue }
            if only != nil {
                throw ManifestError([
                    Diagnostic(
                        code: .typeMismatch,
                        detail: "expected one document, found a second one here",
                        location: document.location(0),
                        suggestion: "read it with ManifestStream"
                    )
                ])
            }
            only = entry
        }
        guard let document = only?.document else {
            throw ManifestError([
                Diagnostic(code: .typeMismatch, detail: "there is no document", location: SourceLocation(line: 1, column: 1))
            ])
        }
        let result = decode(type, from: document, at: 0)
        guard let value = result.value else { throw ManifestError(result.diagnostics) }
        return value
    }

    /// Decodes the node at `index`. The value is nil when there are errors; warnings may stand beside it.
    package func decode<Value: Decodable>(
        _ type: Value.Type,
        from document: YAMLDocument,
        at index: Int
    ) -> (value: Value?, diagnostics: [Diagnostic]) {
        let state = DecodingState(NodeReader(document, options: options))
        var value: Value?
        do {
            value = try NodeDecoder(state: state, node: index, steps: []).value(type)
        } catch is AlreadyReported {
            value = nil
        } catch {
            state.report(error, at: index, steps: [])
        }
        let diagnostics = (DocumentCheck.problems(in: document) + state.reader.diagnostics).inTextOrder()
        return (diagnostics.contains { $0.severity == .error } ? nil : value, diagnostics)
    }
}

extension [Diagnostic] {
    /// Ordered by place; what has none comes last.
    package func inTextOrder() -> [Diagnostic] {
        guard count > 1 else { return self }
        let far = SourceLocation(line: .max, column: .max)
        return enumerated()
            .sorted { ($0.element.location ?? far, $0.offset) < ($1.element.location ?? far, $1.offset) }
            .map(\.element)
    }
}
