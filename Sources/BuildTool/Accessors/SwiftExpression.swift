/// A Swift expression that makes a value, before it is laid out.
indirect enum SwiftExpression: Equatable {
    /// Text that stands as it is: a literal, the name of a constant.
    case plain(String)
    /// A call of an initialiser or function.
    case call(String, [Argument])
    /// A list.
    case array([SwiftExpression])
    /// A map, in this order.
    case dictionary([Argument])

    /// An argument with its label, or a map's value with its key.
    struct Argument: Equatable {
        var label: String
        var value: SwiftExpression
    }

    /// How many literals and calls there are: the compiler's work on one expression grows with it.
    var size: Int {
        switch self {
        case .plain: 1
        case .call(_, let arguments), .dictionary(let arguments): arguments.reduce(1) { $0 + $1.value.size }
        case .array(let elements): elements.reduce(1) { $0 + $1.size }
        }
    }
}

extension SwiftExpression {
    /// A string literal that stands for exactly these characters.
    static func string(_ text: String) -> SwiftExpression {
        .plain(literal(text))
    }

    /// A string literal's source.
    static func literal(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                switch scalar.properties.generalCategory {
                // What cannot be seen, or breaks lines or directions of text, is better spelled out.
                case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
                    result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                default: result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}

extension SwiftExpression {
    /// Lines are broken where they would be longer.
    private static let lineLength = 120

    /// The source on one line.
    var line: String {
        switch self {
        case .plain(let text): text
        case .call(let name, let arguments): "\(name)(\(arguments.map(\.callLine).joined(separator: ", ")))"
        case .array(let elements): "[\(elements.map(\.line).joined(separator: ", "))]"
        case .dictionary(let entries): entries.isEmpty ? "[:]" : "[\(entries.map(\.entryLine).joined(separator: ", "))]"
        }
    }

    /// The source, on several lines where one would be too long. `column` is where it starts, `indentation` where its first line does.
    func source(column: Int, indentation: Int) -> String {
        let line = line
        if column + line.count <= Self.lineLength { return line }
        let inner = indentation + 4
        let margin = String(repeating: " ", count: inner)
        let end = String(repeating: " ", count: indentation)
        func broken(_ open: String, _ parts: [String], _ close: String) -> String {
            "\(open)\n\(parts.map { margin + $0 }.joined(separator: ",\n"))\n\(end)\(close)"
        }
        switch self {
        case .call(let name, let arguments) where !arguments.isEmpty:
            return broken("\(name)(", arguments.map { $0.source($0.label.isEmpty ? "" : "\($0.label): ", inner) }, ")")
        case .array(let elements) where !elements.isEmpty:
            return broken("[", elements.map { $0.source(column: inner, indentation: inner) }, "]")
        case .dictionary(let entries) where !entries.isEmpty:
            return broken("[", entries.map { $0.source("\(Self.literal($0.label)): ", inner) }, "]")
        case .plain, .call, .array, .dictionary:
            return line
        }
    }
}

extension SwiftExpression.Argument {
    fileprivate var callLine: String { label.isEmpty ? value.line : "\(label): \(value.line)" }

    fileprivate var entryLine: String { "\(SwiftExpression.literal(label)): \(value.line)" }

    fileprivate func source(_ prefix: String, _ indentation: Int) -> String {
        prefix + value.source(column: indentation + prefix.count, indentation: indentation)
    }
}
