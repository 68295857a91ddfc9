/// An object of the Kubernetes API: a struct whose fields are declared once, in its ``schema``.
///
/// The schema is what decoding, encoding, strictness, "did you mean" and documentation share. Your own custom resource types may
/// conform too; a plain `Decodable` struct works as well, only slower.
public protocol APIObject: APIValue {
    /// The fields, in the order in which the API lists them.
    static var schema: Schema<Self> { get }
}

extension APIObject {
    /// The object with no field given.
    public static var zero: Self { schema.zero }

    /// The type's name in the API.
    public static var apiTypeName: String { schema.name }

    /// Reads the object at a node; null reads as an object without fields.
    public static func read(_ node: NodeReader.Node, from reader: inout NodeReader) -> Self? {
        let schema = schema
        var value = schema.zero
        let isRead = withUnsafeMutablePointer(to: &value) { pointer in
            schema.table.read(node, from: &reader, into: UnsafeMutableRawPointer(pointer))
        }
        return isRead ? value : nil
    }

    /// The object's fields that are given, in the schema's order.
    public var manifestValue: ManifestValue {
        let table = Self.schema.table
        return withUnsafePointer(to: self) { .object(table.members(of: UnsafeRawPointer($0))) }
    }

    /// All fields in the schema's order with their typed values, nil for those that are absent.
    package var typedFields: [(field: SchemaField, value: (any APIValue)?)] {
        let table = Self.schema.table
        return withUnsafePointer(to: self) { table.typedValues(of: UnsafeRawPointer($0)) }
    }

    /// True: in its fields.
    public static var canHoldOddities: Bool { true }

    /// Whether a field is or holds something odd.
    public static func holds(_ oddity: ValueOddity, at address: UnsafeRawPointer) -> Bool { schema.table.holds(oddity, address) }

    /// Removes zero values that mean nothing from the fields and from what is in them.
    public mutating func removeIndistinctZeros() {
        let table = Self.schema.table
        withUnsafeMutablePointer(to: &self) { table.removeIndistinctZeros(UnsafeMutableRawPointer($0)) }
    }

    /// Decodes the object; from a ``ManifestDecoder`` with all its checks, from other decoders by field name.
    public init(from decoder: any Decoder) throws {
        if let decoder = decoder as? NodeDecoder {
            self = try decoder.readValue(Self.self)
            return
        }
        let container = try decoder.container(keyedBy: FieldKey.self)
        let schema = Self.schema
        var value = schema.zero
        try withUnsafeMutablePointer(to: &value) { pointer in
            try schema.table.decode(container, into: UnsafeMutableRawPointer(pointer))
        }
        self = value
    }

    /// Encodes the fields that are given.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: FieldKey.self)
        let table = Self.schema.table
        try withUnsafePointer(to: self) { try table.encode(UnsafeRawPointer($0), into: &container) }
    }
}
