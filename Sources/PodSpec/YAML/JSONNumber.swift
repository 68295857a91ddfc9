/// The grammar of a JSON number (RFC 8259, section 6).
enum JSONNumber {
    /// Whether `text` is a number to the letter: no plus, no leading zero, no bare dot.
    static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        func digits() -> Int {
            let start = index
            while index < text.count, text[index] &- UInt8(ascii: "0") <= 9 { index += 1 }
            return index - start
        }
        func next(_ character: UInt8) -> Bool {
            guard index < text.count, text[index] == character else { return false }
            index += 1
            return true
        }
        _ = next(UInt8(ascii: "-"))
        let startsWithZero = index < text.count && text[index] == UInt8(ascii: "0")
        let whole = digits()
        guard whole > 0, !startsWithZero || whole == 1 else { return false }
        if next(UInt8(ascii: ".")) { guard digits() > 0 else { return false } }
        if next(UInt8(ascii: "e")) || next(UInt8(ascii: "E")) {
            if !next(UInt8(ascii: "+")) { _ = next(UInt8(ascii: "-")) }
            guard digits() > 0 else { return false }
        }
        return index == text.count
    }
}
