/// Encodes values as a manifest, YAML or JSON.
///
/// ```swift
/// print(ManifestEncoder().encode(pod))
/// print(ManifestEncoder(options: .init(format: .json)).encode(pod))
/// ```
///
/// Fields come in the API's order, what is absent stays absent, and what ``ManifestDecoder`` reads from the text is equal to what was
/// encoded. In YAML a text is quoted where YAML 1.1 or 1.2 would take it for something else, and only there.
public struct ManifestEncoder: Sendable {
    /// How the encoder prints.
    public var options: Options

    /// Makes an encoder.
    public init(options: Options = Options()) {
        self.options = options
    }

    // MARK: Text

    /// Encodes a value of the Kubernetes API. The text ends with a line break.
    ///
    /// A number that isn't finite, which neither JSON nor a manifest can hold, becomes null.
    public func encode(_ value: some APIValue) -> String {
        String(decoding: bytes(of: value), as: UTF8.self)
    }

    /// Encodes any value. The text ends with a line break.
    ///
    /// - Throws: `EncodingError` for a number that isn't finite or an integer beyond 64 bits, and whatever the value's own `encode(to:)` throws.
    public func encode(_ value: some Encodable) throws -> String {
        String(decoding: try bytes(of: value), as: UTF8.self)
    }

    /// Encodes one document after another, YAML's separated by `---`.
    ///
    /// - Throws: as for a single value.
    public func encode(stream values: [any Encodable]) throws -> String {
        String(decoding: try bytes(ofStream: values), as: UTF8.self)
    }

    // MARK: Bytes

    /// Encodes a value of the Kubernetes API to UTF-8.
    public func bytes(of value: some APIValue) -> [UInt8] {
        print(CollectionOfOne(value.manifestValue))
    }

    /// Encodes any value to UTF-8.
    ///
    /// - Throws: as for a single value.
    public func bytes(of value: some Encodable) throws -> [UInt8] {
        print(CollectionOfOne(try ManifestValue(encoding: value)))
    }

    /// Encodes one document after another to UTF-8, YAML's separated by `---`.
    ///
    /// - Throws: as for a single value.
    public func bytes(ofStream values: [any Encodable]) throws -> [UInt8] {
        print(try values.map { try ManifestValue(encoding: $0) })
    }

    private func print(_ documents: some Collection<ManifestValue>) -> [UInt8] {
        switch options.format {
        case .yaml:
            var writer = YAMLWriter(indentation: options.indentation)
            for document in documents { writer.document(document) }
            return writer.bytes
        case .json:
            var writer = JSONWriter(indentation: options.isCompact ? nil : options.indentation)
            for document in documents {
                writer.value(document)
                writer.endLine()
            }
            return writer.bytes
        }
    }
}
