extension Quantity {
    /// The number behind a quantity, in one of the two forms Kubernetes keeps it in.
    ///
    /// Which form it is in shows in ``Quantity/value`` once a number is too large for 64 bits, so the distinction is kept.
    internal enum Amount: Sendable {
        /// `value × 10^scale`: up to 18 digits, what nearly every manifest holds.
        case scaled(Int64, scale: Int32)
        /// Anything else. `scale` is the number of decimal places Kubernetes' arbitrary-precision decimal would carry.
        case decimal(Decimal, scale: Int32)
        /// A literal that is no quantity. It counts as zero, prints as it was written, and validation reports it.
        case unreadable(String)

        /// The number as an arbitrary-precision decimal.
        internal var decimal: Decimal {
            switch self {
            case .scaled(let value, let scale):
                Decimal(magnitude: .word(UInt128(value.magnitude)), isNegative: value < 0, exponent: scale)
            case .decimal(let decimal, _):
                decimal
            case .unreadable:
                Decimal(magnitude: .zero, isNegative: false, exponent: 0)
            }
        }

        /// The decimal places Kubernetes carries for this number; negative for multiples of a power of ten.
        internal var places: Int32 {
            switch self {
            case .scaled(_, let scale): 0 &- scale
            case .decimal(_, let scale): scale
            case .unreadable: 0
            }
        }
    }

    /// `±magnitude × 10^exponent`, of any size.
    internal struct Decimal: Sendable {
        internal var magnitude: Magnitude
        internal var isNegative: Bool
        internal var exponent: Int32

        internal var isZero: Bool { magnitude.isZero }

        /// The decimal position just above the first digit: 3 for 100, 0 for 0.5.
        internal var top: Int { magnitude.digitCount + Int(exponent) }

        /// The same number without trailing zero digits, a form that is unique for each number.
        internal var normalized: Decimal {
            if isZero { return Decimal(magnitude: .zero, isNegative: false, exponent: 0) }
            let (stripped, zeros) = magnitude.strippingTens()
            return Decimal(magnitude: stripped, isNegative: isNegative, exponent: Int32(clamping: Int(exponent) + zeros))
        }

        /// Rounds away from zero to a multiple of `10^target`; `exact` is false when digits were lost.
        internal func rounded(toExponent target: Int32) -> (result: Decimal, exact: Bool) {
            guard exponent < target, !isZero else { return (self, true) }
            let (quotient, inexact) = magnitude.dividedByPowerOfTen(Int(target) - Int(exponent))
            let result = inexact ? quotient.adding(.one) : quotient
            return (Decimal(magnitude: result, isNegative: isNegative, exponent: target), !inexact)
        }

        /// The exact sum, except that an addend more than 8192 orders of magnitude below the other's last digit is absorbed.
        internal func adding(_ other: Decimal) -> Decimal {
            if other.isZero { return self }
            if isZero { return other }
            if exponent < other.exponent { return other.adding(self) }
            let shift = Int(exponent) - Int(other.exponent)
            if shift > Magnitude.shiftLimit, other.top < Int(exponent) { return self }
            let mine = magnitude.multipliedByPowerOfTen(shift)
            if isNegative == other.isNegative {
                return Decimal(magnitude: mine.adding(other.magnitude), isNegative: isNegative, exponent: other.exponent)
            }
            let isLarger = other.magnitude.isLess(than: mine)
            let difference = isLarger ? mine.subtracting(other.magnitude) : other.magnitude.subtracting(mine)
            return Decimal(
                magnitude: difference, isNegative: isLarger ? isNegative : other.isNegative, exponent: other.exponent
            )
        }

        /// Negative, zero or positive as the number is less than, equal to or greater than `other`.
        internal func compare(_ other: Decimal) -> Int {
            let sign = isZero ? 0 : (isNegative ? -1 : 1)
            let otherSign = other.isZero ? 0 : (other.isNegative ? -1 : 1)
            if sign != otherSign || sign == 0 { return sign - otherSign }
            let shift = Int(exponent) - Int(other.exponent)
            if shift.magnitude > 19 {
                // Equal tops bound the shift by the length of the longer number.
                let (top, otherTop) = (top, other.top)
                if top != otherTop { return top < otherTop ? -sign : sign }
            }
            let mine = shift > 0 ? magnitude.multipliedByPowerOfTen(shift) : magnitude
            let theirs = shift < 0 ? other.magnitude.multipliedByPowerOfTen(-shift) : other.magnitude
            if mine == theirs { return 0 }
            return mine.isLess(than: theirs) ? -sign : sign
        }
    }
}
