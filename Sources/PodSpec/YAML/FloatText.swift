/// Prints floating-point numbers as Go does, since Kubernetes turns YAML numbers into JSON text before it decodes them.
package enum FloatText {
    /// As `encoding/json`: exponents only below 1e-6 and from 1e21.
    package static func json(_ value: Double) -> String {
        format(value) { exponent in
            exponent < -6 || exponent >= 21
        } exponentDigits: {
            $0
        }
    }

    /// As `strconv.FormatFloat(value, 'g', -1, 32)`, which mapping keys go through.
    ///
    /// They lose what single precision doesn't hold; exponents stand below 1e-4 and from 1e6, with two digits at least.
    package static func key(_ value: Double) -> String {
        let single = Float(value)
        guard single.isFinite else { return single.isNaN ? ".nan" : single < 0 ? "-.inf" : ".inf" }
        return format(single) { exponent in
            exponent < -4 || exponent >= 6
        } exponentDigits: {
            $0.count < 2 ? "0" + $0 : $0
        }
    }

    private static func format<Value: BinaryFloatingPoint & CustomStringConvertible>(
        _ value: Value,
        usesExponent: (Int) -> Bool,
        exponentDigits: (String) -> String
    ) -> String {
        guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "-Inf" : "+Inf" }
        guard value != 0 else { return value.sign == .minus ? "-0" : "0" }
        let (digits, point) = shortestDigits(of: value.magnitude)
        let sign = value < 0 ? "-" : ""
        let exponent = point - 1
        if usesExponent(exponent) {
            let fraction = digits.dropFirst()
            let power = exponentDigits(String(exponent.magnitude))
            return sign + digits.prefix(1) + (fraction.isEmpty ? "" : "." + fraction) + "e" + (exponent < 0 ? "-" : "+") + power
        }
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
        if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
        return sign + digits.prefix(point) + "." + digits.dropFirst(point)
    }

    /// The shortest digits that read back as `value`, and how many of them stand before the decimal point.
    private static func shortestDigits(of value: some CustomStringConvertible) -> (digits: String, point: Int) {
        let parts = value.description.split(separator: "e", maxSplits: 1)
        let power = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
        let mantissa = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let whole = mantissa[0]
        let fraction = mantissa.count == 2 ? mantissa[1] : ""
        let all = Substring(whole + fraction)
        let digits = all.drop { $0 == "0" }
        let point = whole.count + power - (all.count - digits.count)
        let trimmed = digits.reversed().drop { $0 == "0" }.reversed()
        return (String(trimmed), point)
    }
}
