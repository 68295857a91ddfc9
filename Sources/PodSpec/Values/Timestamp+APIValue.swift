extension Timestamp: APIValue {
    /// Go's zero time, 1 January of the year 1; the API server prints it as null.
    public static var zero: Timestamp { Timestamp(secondsSince1970: -62_135_596_800) }

    /// `Time`.
    public static var apiTypeName: String { "Time" }

    /// The time in RFC 3339, null for the zero time.
    public var manifestValue: ManifestValue { self == .zero ? .null : .string(description) }

    /// Reads a time in RFC 3339.
    public static func read(_ node: NodeReader.Node, from reader: inout NodeReader) -> Timestamp? {
        let index = reader.document.resolve(node.index)
        guard reader.document.nodes[index].kind == .scalar, case .string = reader.document.scalar(index) else {
            if reader.isNull(node) { return .zero }
            reader.reportMismatch(node, expected: "a time such as \"2006-01-02T15:04:05Z\"")
            return nil
        }
        if let time = Timestamp(reader.document.string(index)) { return time }
        reader.reportInvalid(
            node,
            detail: "\"\(reader.document.string(index))\" is not a time",
            suggestion: "write it as RFC 3339 does: 2006-01-02T15:04:05Z"
        )
        return nil
    }

    /// Decodes a time in RFC 3339.
    public init(from decoder: any Decoder) throws {
        if let decoder = decoder as? NodeDecoder {
            self = try decoder.readValue(Timestamp.self)
            return
        }
        let container = try decoder.singleValueContainer()
        guard let time = Timestamp(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time in RFC 3339")
        }
        self = time
    }

    /// Encodes the time in RFC 3339.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
