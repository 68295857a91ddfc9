internal import PodSpec

/// The offending value of a finding, as the API server prints it.
package enum FindingValue: Sendable {
    case string(String)
    case integer(Int64)
    case bool(Bool)
    /// Anything larger, as JSON with the API server's own member names.
    case json(String)
    case null

    /// The value as it stands in a message: text in quotes, everything else as JSON.
    var message: String {
        switch self {
        case .string(let text): GoText.quoted(text)
        case .integer(let number): String(number)
        case .bool(let value): value ? "true" : "false"
        case .json(let text): text
        case .null: "null"
        }
    }

    /// The value as it is.
    var text: String {
        if case .string(let text) = self { text } else { message }
    }
}

extension FindingValue: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
}
