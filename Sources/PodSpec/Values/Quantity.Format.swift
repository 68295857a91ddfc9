extension Quantity {
    /// The notation a quantity was written in, which it keeps when it is printed.
    ///
    /// The raw values are the names Kubernetes gives them.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        /// Powers of 1000 by suffix: `n u m k M G T P E`, or none.
        case decimalSI = "DecimalSI"
        /// Powers of 1024 by suffix: `Ki Mi Gi Ti Pi Ei`.
        case binarySI = "BinarySI"
        /// Powers of ten by exponent: `12e6`.
        case decimalExponent = "DecimalExponent"
    }

    /// What a suffix multiplies its number by: 10 or 2 to the power of `exponent`.
    internal struct Suffix: Sendable {
        internal var format: Format
        internal var exponent: Int32

        /// Reads the characters after the number; nil if no such suffix exists.
        internal init?(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
            guard let first = bytes.first, let last = bytes.last else {
                self.init(format: .decimalSI, exponent: 0)
                return
            }
            if bytes.count == 1, let exponent = Self.decimalExponent(first) {
                self.init(format: .decimalSI, exponent: exponent)
            } else if bytes.count == 2, last == UInt8(ascii: "i"), let exponent = Self.binaryExponent(first) {
                self.init(format: .binarySI, exponent: exponent)
            } else if bytes.count > 1, first == UInt8(ascii: "e") || first == UInt8(ascii: "E"),
                let exponent = Self.integer(bytes.dropFirst())
            {
                // Kubernetes narrows the exponent to 32 bits without a check.
                self.init(format: .decimalExponent, exponent: Int32(truncatingIfNeeded: exponent))
            } else {
                return nil
            }
        }

        private init(format: Format, exponent: Int32) {
            self.format = format
            self.exponent = exponent
        }

        /// The suffix text of a power of 1000 or 1024, or of ten in exponent notation; nil if there is none for that power.
        internal static func text(format: Format, exponent: Int32) -> String? {
            if exponent == 0 { return "" }
            switch (format, exponent) {
            case (.decimalExponent, _): return "e\(exponent)"
            case (.decimalSI, -9): return "n"
            case (.decimalSI, -6): return "u"
            case (.decimalSI, -3): return "m"
            case (.decimalSI, 3): return "k"
            case (.decimalSI, 6): return "M"
            case (.decimalSI, 9): return "G"
            case (.decimalSI, 12): return "T"
            case (.decimalSI, 15): return "P"
            case (.decimalSI, 18): return "E"
            case (.binarySI, 10): return "Ki"
            case (.binarySI, 20): return "Mi"
            case (.binarySI, 30): return "Gi"
            case (.binarySI, 40): return "Ti"
            case (.binarySI, 50): return "Pi"
            case (.binarySI, 60): return "Ei"
            default: return nil
            }
        }

        private static func decimalExponent(_ letter: UInt8) -> Int32? {
            switch letter {
            case UInt8(ascii: "n"): -9
            case UInt8(ascii: "u"): -6
            case UInt8(ascii: "m"): -3
            case UInt8(ascii: "k"): 3
            case UInt8(ascii: "M"): 6
            case UInt8(ascii: "G"): 9
            case UInt8(ascii: "T"): 12
            case UInt8(ascii: "P"): 15
            case UInt8(ascii: "E"): 18
            default: nil
            }
        }

        private static func binaryExponent(_ letter: UInt8) -> Int32? {
            switch letter {
            case UInt8(ascii: "K"): 10
            case UInt8(ascii: "M"): 20
            case UInt8(ascii: "G"): 30
            case UInt8(ascii: "T"): 40
            case UInt8(ascii: "P"): 50
            case UInt8(ascii: "E"): 60
            default: nil
            }
        }

        /// A signed 64-bit decimal integer, or nil when the text is anything else.
        private static func integer(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int64? {
            var digits = bytes
            let isNegative = digits.first == UInt8(ascii: "-")
            if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
            if digits.isEmpty { return nil }
            var result: Int64 = 0
            for byte in digits {
                guard Quantity.isDigit(byte) else { return nil }
                let digit = Int64(byte &- UInt8(ascii: "0"))
                let (tenfold, overflow) = result.multipliedReportingOverflow(by: 10)
                let (next, carry) = isNegative ? tenfold.subtractingReportingOverflow(digit) : tenfold.addingReportingOverflow(digit)
                if overflow || carry { return nil }
                result = next
            }
            return result
        }
    }
}
