internal import PodSpec

/// JSON as Go's `encoding/json` reads it, for texts inside annotations: what it says about a broken one.
struct GoJSON {
    private var scalars: [Unicode.Scalar]
    private var position = 0
    /// The closing brackets that are still to come, innermost last.
    private var open: [Unicode.Scalar] = []

    /// What is wrong with the text; nil for valid JSON.
    static func syntaxProblem(in text: String) -> String? {
        var scanner = GoJSON(scalars: Array(text.unicodeScalars))
        do throws(Problem) {
            try scanner.scanDocument()
            return nil
        } catch {
            return error.text
        }
    }

    /// What kind of value a valid text holds, in Go's words.
    static func kind(of text: String) -> String {
        switch text.unicodeScalars.first(where: { !isSpace($0) }) {
        case "{": "object"
        case "[": "array"
        case "\"": "string"
        case "t", "f": "bool"
        case "n": "null"
        default: "number"
        }
    }

    private struct Problem: Error {
        var text: String
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\r" || scalar == "\n"
    }

    private static func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { ("0"..."9").contains($0) } ?? false
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private func fail(_ context: String) throws(Problem) {
        guard let current else { throw Problem(text: "unexpected end of JSON input") }
        let character = current == "'" ? #"'\''"# : current == "\"" ? "'\"'" : "'\(GoText.escaped(String(current)))'"
        throw Problem(text: "invalid character \(character) \(context)")
    }

    private mutating func skipSpace() {
        while let current, Self.isSpace(current) { position += 1 }
    }

    private mutating func scanDocument() throws(Problem) {
        try scanValue()
        while let bracket = open.last {
            skipSpace()
            let context = bracket == "}" ? "after object key:value pair" : "after array element"
            switch current {
            case ",":
                position += 1
                if bracket == "}" { try scanKey() }
                try scanValue()
            case bracket:
                position += 1
                open.removeLast()
            default: try fail(context)
            }
        }
        skipSpace()
        if current != nil { try fail("after top-level value") }
    }

    /// Scans a value; of an object or list that isn't empty only what comes before its second element.
    private mutating func scanValue() throws(Problem) {
        while true {
            skipSpace()
            switch current {
            case "{":
                position += 1
                skipSpace()
                if current == "}" {
                    position += 1
                    return
                }
                open.append("}")
                try scanKey()
            case "[":
                position += 1
                skipSpace()
                if current == "]" {
                    position += 1
                    return
                }
                open.append("]")
            case "\"": return try scanString()
            case "t": return try scanLiteral("true")
            case "f": return try scanLiteral("false")
            case "n": return try scanLiteral("null")
            case "-",
                _ where Self.isDigit(current):
                return try scanNumber()
            default: try fail("looking for beginning of value")
            }
        }
    }

    private mutating func scanKey() throws(Problem) {
        skipSpace()
        if current != "\"" { try fail("looking for beginning of object key string") }
        try scanString()
        skipSpace()
        if current != ":" { try fail("after object key") }
        position += 1
    }

    private mutating func scanString() throws(Problem) {
        position += 1
        while let scalar = current, scalar != "\"" {
            if scalar < " " { try fail("in string literal") }
            position += 1
            guard scalar == "\\" else { continue }
            if current == "u" {
                for _ in 0..<4 {
                    position += 1
                    let isHexadecimal = current.map { $0.properties.isASCIIHexDigit } ?? false
                    if !isHexadecimal { try fail("in \\u hexadecimal character escape") }
                }
            } else if !"bfnrt\\/\"".unicodeScalars.contains(where: { $0 == current }) {
                try fail("in string escape code")
            }
            position += 1
        }
        if current == nil { try fail("") }
        position += 1
    }

    private mutating func scanLiteral(_ literal: String) throws(Problem) {
        for scalar in literal.unicodeScalars {
            if current != scalar { try fail("in literal \(literal) (expecting '\(scalar)')") }
            position += 1
        }
    }

    private mutating func scanNumber() throws(Problem) {
        if current == "-" { position += 1 }
        if !Self.isDigit(current) { try fail("in numeric literal") }
        if current == "0" { position += 1 } else { skipDigits() }
        if current == "." {
            position += 1
            if !Self.isDigit(current) { try fail("after decimal point in numeric literal") }
            skipDigits()
        }
        guard current == "e" || current == "E" else { return }
        position += 1
        if current == "+" || current == "-" { position += 1 }
        if !Self.isDigit(current) { try fail("in exponent of numeric literal") }
        skipDigits()
    }

    private mutating func skipDigits() {
        while Self.isDigit(current) { position += 1 }
    }
}
