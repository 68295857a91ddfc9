extension Quantity: AdditiveArithmetic {
    /// The exact sum. It keeps the left side's notation, unless that is zero: then it takes the right side's, as in Kubernetes.
    public static func + (left: Quantity, right: Quantity) -> Quantity {
        let format = left.isZero ? right.format : left.format
        if case .scaled(let first, let firstScale) = left.amount, case .scaled(let second, let secondScale) = right.amount,
            let sum = sum(first, firstScale, second, secondScale)
        {
            return Quantity(amount: sum, format: format)
        }
        let places = max(left.amount.places, right.amount.places)
        return Quantity(amount: .decimal(left.amount.decimal.adding(right.amount.decimal), scale: places), format: format)
    }

    /// The exact difference, in the notation that a sum would have.
    public static func - (left: Quantity, right: Quantity) -> Quantity {
        left + -right
    }

    /// The number with its sign turned.
    public static prefix func - (operand: Quantity) -> Quantity {
        var result = operand
        switch operand.amount {
        case .scaled(let value, let scale) where value != .min:
            result.amount = .scaled(0 &- value, scale: scale)
        case .scaled, .decimal, .unreadable:
            var decimal = operand.amount.decimal
            decimal.isNegative.toggle()
            result.amount = .decimal(decimal, scale: operand.amount.places)
        }
        return result
    }

    /// The sum in 64 bits, at the finer of the two scales; nil when it does not fit.
    private static func sum(_ first: Int64, _ firstScale: Int32, _ second: Int64, _ secondScale: Int32) -> Amount? {
        if second == 0 { return .scaled(first, scale: firstScale) }
        if first == 0 { return .scaled(second, scale: secondScale) }
        if firstScale < secondScale { return sum(second, secondScale, first, firstScale) }
        let shift = Int(firstScale) - Int(secondScale)
        guard shift < 19, let power = Magnitude.powerOfTen(shift) else { return nil }
        let (raised, overflow) = first.multipliedReportingOverflow(by: Int64(truncatingIfNeeded: power))
        let (sum, carry) = raised.addingReportingOverflow(second)
        return overflow || carry ? nil : .scaled(sum, scale: secondScale)
    }
}

extension Quantity: Comparable {
    /// Orders quantities by number; notation plays no part.
    public static func < (left: Quantity, right: Quantity) -> Bool {
        compare(left, right) < 0
    }

    /// Whether the numbers are equal; notation plays no part. A literal that is no quantity is only equal to the same text.
    public static func == (left: Quantity, right: Quantity) -> Bool {
        compare(left, right) == 0 && left.unreadableText == right.unreadableText
    }

    private static func compare(_ left: Quantity, _ right: Quantity) -> Int {
        if case .scaled(let first, let firstScale) = left.amount, case .scaled(let second, let secondScale) = right.amount,
            firstScale == secondScale
        {
            return first < second ? -1 : (first == second ? 0 : 1)
        }
        return left.amount.decimal.compare(right.amount.decimal)
    }
}

extension Quantity: Hashable {
    /// Feeds the number, not the notation, so that `1Gi` and `1024Mi` hash alike.
    public func hash(into hasher: inout Hasher) {
        let decimal = amount.decimal.normalized
        hasher.combine(decimal.isNegative)
        hasher.combine(decimal.magnitude)
        hasher.combine(decimal.exponent)
    }
}
