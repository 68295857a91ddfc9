/// A mapping key as Kubernetes sees it: `{y: a}` has the key `true`, `{010: a}` the key `8`.
///
/// Two keys are the same when their type and value are: `{1: a, "1": b}` has no duplicate.
struct KeyText: Hashable {
    private let scalar: ScalarValue
    private let text: String

    init(_ index: Int, in document: YAMLDocument) {
        scalar = document.scalar(index)
        text = Self.string(of: index, in: document)
    }

    /// The key's text after conversion.
    @inline(__always)
    static func string(of index: Int, in document: YAMLDocument) -> String {
        switch document.scalar(index) {
        case .string: document.string(index)
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .unsigned(let value): String(value)
        case .float(let value): FloatText.key(value)
        case .binary(let bytes): String(decoding: bytes, as: UTF8.self)
        case .null: "null"
        case .invalid: document.string(index)
        }
    }
}
