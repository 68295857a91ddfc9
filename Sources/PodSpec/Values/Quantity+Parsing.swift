extension Quantity {
    /// Reads a quantity as Kubernetes does; there is no space before, after or inside it.
    ///
    /// - Throws: ``ParseError`` with Kubernetes' own message and a hint on how to write it instead.
    public init(parsing text: some StringProtocol) throws(ParseError) {
        var copy = String(text)
        switch copy.withUTF8({ Self.parse($0) }) {
        case .success(let quantity): self = quantity
        case .failure(let kind): throw ParseError(kind: kind, text: copy)
        }
    }

    /// Reads a quantity as Kubernetes does, or gives nil when the text is not one.
    public init?(_ text: String) {
        var copy = text
        guard case .success(let quantity) = copy.withUTF8({ Self.parse($0) }) else { return nil }
        self = quantity
    }

    /// Reads a quantity from text bytes without allocating memory (for numbers of fewer than 39 digits).
    package init?(bytes: UnsafeBufferPointer<UInt8>) {
        guard case .success(let quantity) = Self.parse(bytes) else { return nil }
        self = quantity
    }

    /// Reads a quantity from text bytes without allocating memory (for numbers of fewer than 39 digits).
    package init?(bytes: Span<UInt8>) {
        guard case .success(let quantity) = bytes.withUnsafeBufferPointer({ Self.parse($0) }) else { return nil }
        self = quantity
    }

    internal static func isDigit(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10
    }

    /// The letters that may stand in a suffix, in any order; whether they make one is decided afterwards.
    private static func isSuffixLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "u"), UInt8(ascii: "m"),
            UInt8(ascii: "k"), UInt8(ascii: "K"), UInt8(ascii: "M"), UInt8(ascii: "G"), UInt8(ascii: "T"), UInt8(ascii: "P"):
            true
        default:
            false
        }
    }

    /// Splits the text into sign, digits and suffix, then puts the number together.
    internal static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Quantity, ParseError.Kind> {
        let end = bytes.count
        guard end > 0 else { return .failure(.malformed) }
        var position = 0
        let isNegative = bytes[0] == UInt8(ascii: "-")
        if isNegative || bytes[0] == UInt8(ascii: "+") { position = 1 }

        let zerosStart = position
        while position < end, bytes[position] == UInt8(ascii: "0") { position += 1 }
        // A sign alone is zero to Kubernetes.
        if position == end { return .success(.zero) }
        let hasLeadingZeros = position > zerosStart

        let wholeStart = position
        while position < end, isDigit(bytes[position]) { position += 1 }
        let whole = bytes[wholeStart..<position]
        var fraction = bytes[position..<position]
        if position < end, bytes[position] == UInt8(ascii: ".") {
            let start = position + 1
            position = start
            while position < end, isDigit(bytes[position]) { position += 1 }
            fraction = bytes[start..<position]
        }

        let suffixStart = position
        while position < end, isSuffixLetter(bytes[position]) { position += 1 }
        if position < end, bytes[position] == UInt8(ascii: "-") || bytes[position] == UInt8(ascii: "+") { position += 1 }
        while position < end, isDigit(bytes[position]) { position += 1 }
        guard position == end else { return .failure(.malformed) }
        guard let suffix = Suffix(bytes[suffixStart..<end]) else { return .failure(.unknownSuffix) }

        if let quick = scaled(whole: whole, fraction: fraction, isNegative: isNegative, suffix: suffix) { return .success(quick) }
        guard hasLeadingZeros || !whole.isEmpty || !fraction.isEmpty else { return .failure(.invalidNumber) }
        return .success(decimal(whole: whole, fraction: fraction, isNegative: isNegative, suffix: suffix))
    }

    /// The 64-bit form, for the numbers that Kubernetes keeps in it.
    private static func scaled(
        whole: Slice<UnsafeBufferPointer<UInt8>>, fraction: Slice<UnsafeBufferPointer<UInt8>>, isNegative: Bool, suffix: Suffix
    ) -> Quantity? {
        // A number without digits before the point counts as one digit, 0.
        let wholeCount = max(whole.count, 1)
        var scale: Int32 = 0
        var shift: Int64 = 0
        if suffix.format == .binarySI {
            // Three decimal digits for each factor of 1024, out of fourteen.
            guard fraction.isEmpty, wholeCount + Int(suffix.exponent) * 3 / 10 <= 14 else { return nil }
            shift = Int64(suffix.exponent)
        } else {
            guard wholeCount + fraction.count <= 18 else { return nil }
            scale = suffix.exponent &- Int32(truncatingIfNeeded: fraction.count)
            guard scale >= nanoScale else { return nil }
        }
        var value: Int64 = 0
        for byte in whole { value = value &* 10 &+ Int64(byte &- UInt8(ascii: "0")) }
        for byte in fraction { value = value &* 10 &+ Int64(byte &- UInt8(ascii: "0")) }
        value = value &<< shift
        return Quantity(amount: .scaled(isNegative ? 0 &- value : value, scale: scale), format: suffix.format)
    }

    /// The arbitrary-precision form: rounded away from zero to nano units, and capped when binary.
    private static func decimal(
        whole: Slice<UnsafeBufferPointer<UInt8>>, fraction: Slice<UnsafeBufferPointer<UInt8>>, isNegative: Bool, suffix: Suffix
    ) -> Quantity {
        var places = Int32(truncatingIfNeeded: fraction.count)
        var magnitude = Magnitude(DecimalDigits(whole: whole, fraction: fraction))
        var format = suffix.format
        if format == .binarySI {
            magnitude = magnitude.multipliedByPowerOfTwo(suffix.exponent)
        } else {
            places = places &- suffix.exponent
        }
        if magnitude.isZero {
            let zero = Decimal(magnitude: .zero, isNegative: false, exponent: 0)
            return Quantity(amount: .decimal(zero, scale: places), format: format)
        }
        let unrounded = Decimal(magnitude: magnitude, isNegative: isNegative, exponent: 0 &- places)
        var result = unrounded.rounded(toExponent: nanoScale).result
        places = 0 &- nanoScale
        if format == .binarySI {
            let limit = Decimal(magnitude: .word(UInt128(Int64.max)), isNegative: isNegative, exponent: 0)
            let comparison = result.compare(limit)
            if isNegative ? comparison < 0 : comparison > 0 {
                result = limit
                places = 0
            }
            if result.top <= 0 { format = .decimalSI }
        }
        return Quantity(amount: .decimal(result, scale: places), format: format)
    }

    /// The digit values of a number's two halves, one after the other.
    private struct DecimalDigits: Sequence, IteratorProtocol {
        var whole: Slice<UnsafeBufferPointer<UInt8>>
        var fraction: Slice<UnsafeBufferPointer<UInt8>>

        mutating func next() -> UInt8? {
            (whole.popFirst() ?? fraction.popFirst()).map { $0 &- UInt8(ascii: "0") }
        }
    }
}
