/// Writes trees as block style YAML, laid out as `sigs.k8s.io/yaml` does: lists of a mapping aren't indented, an element's mapping starts
/// behind the dash, and no line is ever folded.
package struct YAMLWriter: Sendable {
    /// What has been written.
    package internal(set) var bytes: [UInt8] = []
    private let indentation: Int
    private var isFirst = true

    /// The longest key that may stand before its colon. YAML allows 1,024 characters there; longer ones need a `?`.
    private static let maximumKeyBytes = 1000

    /// Starts with nothing written. `indentation` is that of a mapping in a mapping, from 2 to 9.
    package init(indentation: Int = 2) {
        self.indentation = indentation
    }

    /// Writes a document, behind a separator when it isn't the first one.
    package mutating func document(_ value: ManifestValue) {
        if !isFirst { append("---\n") }
        isFirst = false
        switch value {
        case .object(let object) where !object.isEmpty: members(object, column: 0)
        case .array(let elements) where !elements.isEmpty: self.elements(elements, column: 0)
        default: scalar(value, column: nil)
        }
    }

    // MARK: Collections

    /// Writes the members; the first one starts where the line stands.
    private mutating func members(_ object: ManifestValue.Object, column: Int) {
        var isFirst = true
        for member in object.members {
            if !isFirst { indent(column) }
            isFirst = false
            key(member.name, column: column)
            switch member.value {
            case .object(let object) where !object.isEmpty:
                append("\n")
                indent(column + indentation)
                members(object, column: column + indentation)
            case .array(let elements) where !elements.isEmpty:
                append("\n")
                indent(column)
                self.elements(elements, column: column)
            default:
                append(" ")
                scalar(member.value, column: column)
            }
        }
    }

    /// Writes the elements; the first one starts where the line stands.
    private mutating func elements(_ elements: [ManifestValue], column: Int) {
        var isFirst = true
        for element in elements {
            if !isFirst { indent(column) }
            isFirst = false
            append("- ")
            switch element {
            case .object(let object) where !object.isEmpty: members(object, column: column + 2)
            case .array(let elements) where !elements.isEmpty: self.elements(elements, column: column + 2)
            default: scalar(element, column: column)
            }
        }
    }

    private mutating func key(_ name: String, column: Int) {
        var name = name
        let start = bytes.count
        name.withUTF8 { inlineText($0) }
        if bytes.count - start > Self.maximumKeyBytes {
            bytes.insert(contentsOf: "? ".utf8, at: start)
            append("\n")
            indent(column)
        }
        append(":")
    }

    // MARK: Scalars

    /// Writes a scalar or an empty collection and ends the line. `column` is that of the collection around it, nil when there is none.
    private mutating func scalar(_ value: ManifestValue, column: Int?) {
        switch value {
        case .null: append("null")
        case .bool(let flag): append(flag ? "true" : "false")
        case .integer(let number): append(String(number))
        case .number(let number): append(number.isFinite ? FloatText.json(number) : "null")
        case .array: append("[]")
        case .object: append("{}")
        case .string(var text):
            text.withUTF8 { self.text($0, column: column) }
            return
        }
        append("\n")
    }

    private mutating func text(_ text: UnsafeBufferPointer<UInt8>, column: Int?) {
        // At the top, readers disagree about what an indentation indicator counts from.
        if TextStyle.of(text) == .literal, column != nil || !BlockScalar.needsIndicator(text) {
            BlockScalar.append(text, column: (column ?? 0) + indentation, indentation: indentation, to: &bytes)
        } else {
            inlineText(text)
            append("\n")
        }
    }

    /// Writes text on the line where the writer stands.
    private mutating func inlineText(_ text: UnsafeBufferPointer<UInt8>) {
        switch TextStyle.of(text) {
        case .plain: bytes.append(contentsOf: text)
        case .singleQuoted: QuotedScalar.appendSingle(text, to: &bytes)
        case .doubleQuoted, .literal: QuotedScalar.appendDouble(text, to: &bytes)
        }
    }

    // MARK: Bytes

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func indent(_ column: Int) {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: column))
    }
}

extension YAMLWriter {
    /// A member from its key on, for a mapping whose keys stand at `column`; without the last line's end.
    static func member(_ name: String, _ value: ManifestValue, column: Int) -> [UInt8] {
        var writer = YAMLWriter()
        var object = ManifestValue.Object()
        object.append(name, value)
        writer.members(object, column: column)
        return writer.bytes.dropLast()
    }

    /// An element from its dash on, for a list whose dashes stand at `column`; without the last line's end.
    static func element(_ value: ManifestValue, column: Int) -> [UInt8] {
        var writer = YAMLWriter()
        writer.elements([value], column: column)
        return writer.bytes.dropLast()
    }
}
