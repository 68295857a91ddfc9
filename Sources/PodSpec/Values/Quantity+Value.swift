extension Quantity {
    /// The number of whole units, rounded away from zero.
    ///
    /// This is the number Kubernetes itself computes. Where the number does not fit into 64 bits Kubernetes overflows silently, and
    /// so does this; compare quantities, or use ``clampedValue(scale:)``, where a number may be that large.
    public var value: Int64 { scaledValue(0) }

    /// The number of thousandths, rounded away from zero; of `100m` it is 100.
    ///
    /// It overflows as ``value`` does, from about 9.2 × 10¹⁵ units on.
    public var milliValue: Int64 { scaledValue(Self.milliScale) }

    /// The number in units of `10^scale`, rounded away from zero and held at the limits of 64 bits.
    public func clampedValue(scale: Int32 = 0) -> Int64 {
        let rounded = amount.decimal.rounded(toExponent: scale).result
        if rounded.isZero { return 0 }
        let limit = rounded.isNegative ? Int64.min : Int64.max
        let shift = Int(rounded.exponent) - Int(scale)
        guard shift < 20, let magnitude = rounded.magnitude.multipliedByPowerOfTen(shift).exactWord else { return limit }
        return rounded.isNegative ? Int64(exactly: -Int128(magnitude)) ?? limit : Int64(exactly: magnitude) ?? limit
    }

    /// Rounds away from zero to a multiple of `10^scale` and tells whether nothing was lost; -3 keeps thousandths.
    ///
    /// Kubernetes rounds resource requests this way: `1n` of CPU becomes `1m`.
    @discardableResult
    public mutating func roundUp(toScale scale: Int32) -> Bool {
        switch amount {
        case .scaled(let value, let current):
            guard current < scale else { return true }
            let (rounded, exact) = Self.scaleDown(value, by: Int(scale) - Int(current))
            amount = .scaled(rounded, scale: scale)
            return exact
        case .decimal(let decimal, _):
            let (rounded, exact) = decimal.rounded(toExponent: scale)
            amount = .decimal(rounded, scale: 0 &- scale)
            return exact
        case .unreadable:
            return true
        }
    }

    /// Kubernetes' `ScaledValue`, overflow included.
    private func scaledValue(_ scale: Int32) -> Int64 {
        switch amount {
        case .scaled(let value, let current):
            let difference = Int(current) - Int(scale)
            return difference < 0 ? Self.scaleDown(value, by: -difference).value : Self.scaleUp(value, by: difference)
        case .decimal(let decimal, let places):
            return Self.integer(decimal, places: Int(places), difference: Int(places) + Int(scale))
        case .unreadable:
            return 0
        }
    }

    /// Multiplies by a power of ten; on overflow the result wraps for the powers Kubernetes treats specially and is 0 for others.
    private static func scaleUp(_ value: Int64, by power: Int) -> Int64 {
        if value == 0 || power == 0 { return value }
        let wraps = [1, 2, 3, 6, 9].contains(power) && value != .min
        guard power < 20 else { return 0 }
        var result = value
        for _ in 0..<power {
            let (next, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow, !wraps { return 0 }
            result = next
        }
        return result
    }

    /// Divides by a power of ten, away from zero.
    internal static func scaleDown(_ value: Int64, by power: Int) -> (value: Int64, exact: Bool) {
        var result = value
        var exact = true
        for _ in 0..<min(power, 20) {
            if result % 10 != 0 { exact = false }
            result /= 10
        }
        return (exact ? result : result + (value > 0 ? 1 : -1), exact)
    }

    /// The low 64 bits Kubernetes takes of a decimal with `places` decimal places, divided by ten to the power of `difference`.
    private static func integer(_ decimal: Decimal, places: Int, difference: Int) -> Int64 {
        func signed(_ bits: UInt64) -> Int64 { Int64(bitPattern: decimal.isNegative ? 0 &- bits : bits) }
        // The decimal's integer is magnitude × 10^shift.
        let shift = Int(decimal.exponent) + places
        let low = signed(decimal.magnitude.lowBits &* wrappingPowerOfTen(shift))
        if difference == 0 { return low }
        if difference < 0 {
            // Ten to the 19th and up becomes the smallest integer in Go's conversion from floating point.
            return low &* (difference >= -18 ? Int64(bitPattern: wrappingPowerOfTen(-difference)) : Int64.min)
        }
        let isSmall =
            decimal.isNegative
            || Decimal(magnitude: decimal.magnitude, isNegative: false, exponent: Int32(clamping: shift)).compare(
                Decimal(magnitude: .word(UInt128(Int64.max)), isNegative: false, exponent: 0)) < 0
        if isSmall, difference <= 18 {
            // Large negative numbers are cut to 64 bits first, and negative ones rounded upwards: both are Kubernetes' doing.
            let (quotient, remainder) = low.quotientAndRemainder(dividingBy: Int64(bitPattern: wrappingPowerOfTen(difference)))
            return remainder == 0 ? quotient : quotient &+ 1
        }
        if shift >= difference { return signed(decimal.magnitude.lowBits &* wrappingPowerOfTen(shift - difference)) }
        let (quotient, inexact) = decimal.magnitude.dividedByPowerOfTen(difference - shift)
        return signed(inexact && !decimal.isNegative ? quotient.lowBits &+ 1 : quotient.lowBits)
    }

    /// 10 to a power modulo 2⁶⁴, which is 0 from the 64th on.
    private static func wrappingPowerOfTen(_ exponent: Int) -> UInt64 {
        if exponent >= 64 { return 0 }
        var result: UInt64 = 1
        for _ in 0..<max(exponent, 0) { result &*= 10 }
        return result
    }
}
