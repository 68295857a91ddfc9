/// What a scalar means once the dialect has resolved it.
package enum ScalarValue: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int64)
    /// An integer above `Int64.max` that still fits 64 bits.
    case unsigned(UInt64)
    case float(Double)
    /// Text; its bytes are the scalar's own.
    case string
    /// `!!binary`: the decoded bytes.
    case binary([UInt8])
    /// A tag that its text doesn't fit, such as `!!int abc`.
    case invalid(String)

    /// The value as a JSON document would show it, `nil` for text.
    package var jsonText: String? {
        switch self {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .unsigned(let value): String(value)
        case .float(let value): FloatText.json(value)
        case .string, .binary, .invalid: nil
        }
    }

    /// What to call the value in a message.
    package var typeName: String {
        switch self {
        case .null: "null"
        case .boolean: "a boolean"
        case .integer, .unsigned: "an integer"
        case .float: "a number"
        case .string, .binary, .invalid: "a string"
        }
    }
}
