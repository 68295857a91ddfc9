extension String: APIValue {
    /// The empty string.
    public static var zero: String { "" }
    /// `string`.
    public static var apiTypeName: String { "string" }
    /// The text.
    public var manifestValue: ManifestValue { .string(self) }

    /// Reads text. Booleans and numbers are refused, since Kubernetes refuses them: they must be quoted.
    public static func read(_ node: NodeReader.Node, from reader: inout NodeReader) -> String? {
        let index = reader.document.resolve(node.index)
        guard reader.document.nodes[index].kind == .scalar else {
            reader.reportMismatch(node, expected: "a string")
            return nil
        }
        switch reader.document.scalar(index) {
        case .string: return reader.document.string(index)
        case .null: return ""
        case .binary(let bytes): return String(decoding: bytes, as: UTF8.self)
        case .boolean, .integer, .unsigned, .float, .invalid:
            reader.reportMismatch(node, expected: "a string", suggestion: "put it in quotes: \"\(reader.document.string(index))\"")
            return nil
        }
    }
}

extension Bool: APIValue {
    /// `false`.
    public static var zero: Bool { false }
    /// `boolean`.
    public static var apiTypeName: String { "boolean" }
    /// The boolean.
    public var manifestValue: ManifestValue { .bool(self) }

    /// Reads `true`, `false` and YAML 1.1's other words for them.
    public static func read(_ node: NodeReader.Node, from reader: inout NodeReader) -> Bool? {
        let index = reader.document.resolve(node.index)
        guard reader.document.nodes[index].kind == .scalar else {
            reader.reportMismatch(node, expected: "a boolean")
            return nil
        }
        switch reader.document.scalar(index) {
        case .boolean(let value): return value
        case .null: return false
        default:
            let text = reader.document.string(index).lowercased()
            let suggestion = text == "true" || text == "false" ? "write \(text) without quotes" : "write true or false"
            reader.reportMismatch(node, expected: "a boolean", suggestion: suggestion)
            return nil
        }
    }
}

extension Int32: APIValue {
    /// `0`.
    public static var zero: Int32 { 0 }
    /// `int32`.
    public static var apiTypeName: String { "int32" }
    /// The number.
    public var manifestValue: ManifestValue { .integer(Int64(self)) }

    /// Reads an integer of 32 bits.
    public static func read(_ node: NodeReader.Node, from reader: inout NodeReader) -> Int32? {
        reader.integer(node, as: Int32.self)
    }
}

extension Int64: APIValue {
    /// `0`.
    public static var zero: Int64 { 0 }
    /// `int64`.
    public static var apiTypeName: String { "int64" }
    /// The number.
    public var manifestValue: ManifestValue { .integer(self) }

    /// Reads an integer of 64 bits.
    public static func read(_ node: NodeReader.Node, from reader: inout NodeReader) -> Int64? {
        reader.integer(node, as: Int64.self)
    }
}

extension NodeReader {
    /// Reads an integer. YAML's floats fit when they are whole (`80.0`, `8e1`); JSON's don't.
    @inline(__always)
    mutating func integer<Value: FixedWidthInteger>(_ node: Node, as type: Value.Type) -> Value? {
        let index = document.resolve(node.index)
        guard document.nodes[index].kind == .scalar else {
            reportMismatch(node, expected: "an integer")
            return nil
        }
        if case .integer(let value) = document.scalar(index), let fitting = Value(exactly: value) { return fitting }
        return unusualInteger(node, at: index, as: type)
    }

    private mutating func unusualInteger<Value: FixedWidthInteger>(_ node: Node, at index: Int, as type: Value.Type) -> Value? {
        let text = document.string(index)
        switch document.scalar(index) {
        case .null: return 0
        case .integer, .unsigned:
            reportInvalid(node, detail: "\(text) is out of range: \(Value.min) to \(Value.max)")
        case .float(let value):
            // 1e21 and above become "1e+21" in the JSON that Kubernetes decodes, which is no integer there.
            if !document.isJSON, value == value.rounded(), value.magnitude < 1e21 {
                if let whole = Value(exactly: value) { return whole }
                reportInvalid(node, detail: "\(text) is out of range: \(Value.min) to \(Value.max)")
            } else if document.isJSON, value == value.rounded() {
                reportMismatch(node, expected: "an integer", suggestion: "write it without a fraction or exponent")
            } else {
                reportMismatch(node, expected: "an integer")
            }
        case .boolean, .string, .binary, .invalid:
            let suggestion = Int64(text) == nil ? nil : "write \(text) without quotes"
            reportMismatch(node, expected: "an integer", suggestion: suggestion)
        }
        return nil
    }
}
