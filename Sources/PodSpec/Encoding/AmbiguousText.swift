/// Text that some YAML takes for something else when it stands without quotes: Kubernetes' dialect, YAML 1.1's types or YAML 1.2's core.
enum AmbiguousText {
    /// Whether `text` needs quotes to stay text.
    static func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first else { return true }
        if ScalarDialect.resolve(text, tag: .none, isPlain: true, isJSON: false) != .string { return true }
        return switch first {
        case UInt8(ascii: "="): text.count == 1
        case UInt8(ascii: "<"): text.elementsEqual("<<".utf8)
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            isNumber(text) || isSexagesimal(text) || isTimestamp(text)
        default: false
        }
    }

    /// Numbers of any size in any base, with YAML 1.1's underscores.
    private static func isNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var scanner = ShapeScanner(text.filter { $0 != UInt8(ascii: "_") })
        scanner.skip { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
        if scanner.skip("0") {
            if scanner.skip("xX") { return scanner.skipAll(isHexadecimal) && scanner.isAtEnd }
            if scanner.skip("oO") { return scanner.skipAll { ShapeScanner.isDigit($0) && $0 < UInt8(ascii: "8") } && scanner.isAtEnd }
            if scanner.skip("bB") { return scanner.skipAll { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") } && scanner.isAtEnd }
            scanner.stepBack()
        }
        let hasWhole = scanner.skipAll(ShapeScanner.isDigit)
        let hasFraction = scanner.skip(".") && scanner.skipAll(ShapeScanner.isDigit)
        guard hasWhole || hasFraction else { return false }
        if scanner.skip("eE") {
            scanner.skip { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
            guard scanner.skipAll(ShapeScanner.isDigit) else { return false }
        }
        return scanner.isAtEnd
    }

    /// YAML 1.1's numbers to the base of 60, such as `1:30` and `190:20:30.15`.
    private static func isSexagesimal(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var scanner = ShapeScanner(Array(text))
        scanner.skip { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
        guard scanner.skip(ShapeScanner.isDigit) else { return false }
        scanner.skipAll { ShapeScanner.isDigit($0) || $0 == UInt8(ascii: "_") }
        var groups = 0
        while scanner.skip(":") {
            let first = scanner.current
            guard scanner.skip(ShapeScanner.isDigit) else { return false }
            if let first, first < UInt8(ascii: "6") { scanner.skip(ShapeScanner.isDigit) }
            groups += 1
        }
        guard groups > 0 else { return false }
        if scanner.skip(".") { scanner.skipAll { ShapeScanner.isDigit($0) || $0 == UInt8(ascii: "_") } }
        return scanner.isAtEnd
    }

    /// YAML 1.1's dates and times.
    private static func isTimestamp(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var scanner = ShapeScanner(Array(text))
        guard scanner.digits(4...4), scanner.skip("-"), scanner.digits(1...2), scanner.skip("-"), scanner.digits(1...2) else {
            return false
        }
        if scanner.isAtEnd { return true }
        guard scanner.skip("Tt") || scanner.skipAll(isSpace) else { return false }
        guard scanner.digits(1...2), scanner.skip(":"), scanner.digits(1...2), scanner.skip(":"), scanner.digits(1...2) else {
            return false
        }
        if scanner.skip(".") { scanner.skipAll(ShapeScanner.isDigit) }
        if scanner.isAtEnd { return true }
        scanner.skipAll(isSpace)
        if scanner.skip("Z") { return scanner.isAtEnd }
        guard scanner.skip("+-"), scanner.digits(1...2) else { return false }
        if scanner.skip(":") { guard scanner.digits(2...2) else { return false } }
        return scanner.isAtEnd
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        ShapeScanner.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
}
