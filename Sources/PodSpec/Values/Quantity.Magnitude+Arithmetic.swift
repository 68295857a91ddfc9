extension Quantity.Magnitude {
    /// The sum.
    internal func adding(_ other: Self) -> Self {
        if case .packed(let left) = self, case .packed(let right) = other {
            let (sum, overflow) = left.value.addingReportingOverflow(right.value)
            if !overflow { return .word(sum) }
        }
        return Self(Self.combine(decimalDigits, other.decimalDigits) { $0 + $1 })
    }

    /// The difference to a number that is not larger.
    internal func subtracting(_ other: Self) -> Self {
        if case .packed(let left) = self, case .packed(let right) = other {
            let (difference, overflow) = left.value.subtractingReportingOverflow(right.value)
            return overflow ? .zero : .word(difference)
        }
        return Self(Self.combine(decimalDigits, other.decimalDigits) { $0 - $1 })
    }

    /// The product with 2 to a power of at most 60.
    internal func multipliedByPowerOfTwo(_ exponent: Int32) -> Self {
        let factor = UInt64(1) << UInt64(min(max(exponent, 0), 60))
        if case .packed(let word) = self {
            let (product, overflow) = word.value.multipliedReportingOverflow(by: UInt128(factor))
            if !overflow { return .word(product) }
        }
        var result: [UInt8] = []
        var carry: UInt64 = 0
        for digit in decimalDigits.reversed() {
            let product = UInt64(digit) &* factor &+ carry  // below 10 × 2⁶⁰, which 64 bits hold
            result.append(UInt8(truncatingIfNeeded: product % 10))
            carry = product / 10
        }
        while carry > 0 {
            result.append(UInt8(truncatingIfNeeded: carry % 10))
            carry /= 10
        }
        return Self(result.reversed())
    }

    /// The product with 10 to a power.
    internal func multipliedByPowerOfTen(_ exponent: Int) -> Self {
        if exponent <= 0 || isZero { return self }
        if case .packed(let word) = self, let power = Self.powerOfTen(exponent) {
            let (product, overflow) = word.value.multipliedReportingOverflow(by: power)
            if !overflow { return .word(product) }
        }
        return Self(decimalDigits + Array(repeating: 0, count: exponent))
    }

    /// The quotient by 10 to a power, and whether there was a remainder.
    internal func dividedByPowerOfTen(_ exponent: Int) -> (quotient: Self, inexact: Bool) {
        if exponent <= 0 || isZero { return (self, false) }
        switch self {
        case .packed(let word):
            guard let power = Self.powerOfTen(exponent) else { return (.zero, true) }
            let (quotient, remainder) = word.value.quotientAndRemainder(dividingBy: power)
            return (.word(quotient), remainder != 0)
        case .digits(let digits):
            return (Self(digits.dropLast(exponent)), digits.suffix(exponent).contains { $0 != 0 })
        }
    }

    /// The number without its factors of ten, and how many they were.
    internal func strippingTens() -> (Self, Int) {
        var zeros = 0
        switch self {
        case .packed(let packed):
            var word = packed.value
            if word == 0 { return (self, 0) }
            if var small = UInt64(exactly: word) {
                while small % 10 == 0 {
                    small /= 10
                    zeros += 1
                }
                return (.word(UInt128(small)), zeros)
            }
            while word % 10 == 0 {
                word /= 10
                zeros += 1
            }
            return (.word(word), zeros)
        case .digits(let digits):
            zeros = digits.reversed().prefix { $0 == 0 }.count
            return (Self(digits.dropLast(zeros)), zeros)
        }
    }

    /// The number without its factors of 1024, and how many they were.
    internal func strippingKibis() -> (Self, Int) {
        var current = self
        var factors = 0
        while case .digits(let digits) = current {
            var quotient: [UInt8] = []
            var remainder = 0
            for digit in digits {
                remainder = remainder * 10 + Int(digit)
                quotient.append(UInt8(truncatingIfNeeded: remainder / 1024))
                remainder %= 1024
            }
            if remainder != 0 { return (current, factors) }
            current = Self(quotient)
            factors += 1
        }
        guard case .packed(let packed) = current, packed.value != 0 else { return (current, factors) }
        let more = packed.value.trailingZeroBitCount / 10
        return (.word(packed.value >> UInt128(more * 10)), factors + more)
    }

    /// Adds or subtracts two rows of digits, of which the first is not the smaller when subtracting.
    private static func combine(_ left: [UInt8], _ right: [UInt8], _ operation: (Int, Int) -> Int) -> [UInt8] {
        var result: [UInt8] = []
        var carry = 0
        for position in 0..<max(left.count, right.count) {
            let first = position < left.count ? Int(left[left.count - 1 - position]) : 0
            let second = position < right.count ? Int(right[right.count - 1 - position]) : 0
            let digit = operation(first, second) + carry
            carry = digit < 0 ? -1 : digit / 10
            result.append(UInt8(truncatingIfNeeded: digit - carry * 10))
        }
        if carry > 0 { result.append(UInt8(truncatingIfNeeded: carry)) }
        return result.reversed()
    }
}
