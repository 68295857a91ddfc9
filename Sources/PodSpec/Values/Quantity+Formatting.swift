extension Quantity {
    /// The canonical text, as Kubernetes prints it: no fraction, no lost digit, the largest suffix that allows for both.
    ///
    /// `1.5` becomes `1500m`, `1.50Gi` becomes `1536Mi`, `1e4` becomes `10e3`. A binary quantity below 1024 or with a fraction is
    /// printed in the decimal notation. Beyond `E` or `Ei` the recorded Kubernetes versions (1.34 to 1.36) drop the exponent, so
    /// that a bare 10²⁹ prints as `100`; the exponent notation has no such limit.
    public var canonicalText: String {
        if isZero { return unreadableText ?? "0" }
        let decimal = amount.decimal
        if format == .binarySI, let text = Self.binaryText(decimal) { return text }

        let (stripped, zeros) = decimal.magnitude.strippingTens()
        let exponent = Int(decimal.exponent) + zeros
        // The largest multiple of three that isn't above the exponent; the digits make up for the rest.
        let padding = ((exponent % 3) + 3) % 3
        let notation = format == .binarySI ? .decimalSI : format
        let suffix = Suffix.text(format: notation, exponent: Int32(truncatingIfNeeded: exponent - padding)) ?? ""
        let sign = decimal.isNegative ? "-" : ""
        return sign + stripped.text + (padding == 0 ? "" : padding == 1 ? "0" : "00") + suffix
    }

    /// The text in powers of 1024; nil for what reads better or is only exact in the decimal notation.
    private static func binaryText(_ decimal: Decimal) -> String? {
        let (stripped, zeros) = decimal.magnitude.strippingTens()
        let exponent = Int(decimal.exponent) + zeros
        guard exponent >= 0, exponent <= Magnitude.shiftLimit else { return nil }
        let integer = stripped.multipliedByPowerOfTen(exponent)
        if integer.isLess(than: .word(1024)) { return nil }
        let (mantissa, factors) = integer.strippingKibis()
        let suffix = Suffix.text(format: .binarySI, exponent: Int32(clamping: factors * 10)) ?? ""
        return (decimal.isNegative ? "-" : "") + mantissa.text + suffix
    }
}
