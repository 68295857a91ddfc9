extension Quantity {
    /// A whole number without a sign and without a limit: a 128-bit word, or decimal digits when that is too small.
    ///
    /// The word holds all that occurs in practice; the digits keep the arithmetic exact for the rest and are tuned for brevity.
    internal enum Magnitude: Hashable, Sendable {
        case packed(Word)
        /// Most significant digit first, values 0 to 9, only used for numbers that a word cannot hold.
        case digits([UInt8])

        /// A 128-bit word as two halves.
        ///
        /// Not a `UInt128`, whose alignment to 16 bytes would become every quantity's: unoptimised code of Swift 6.3 crashes where such a
        /// value is passed in registers.
        internal struct Word: Hashable, Sendable {
            private let high: UInt64
            private let low: UInt64

            internal init(_ value: UInt128) {
                high = UInt64(truncatingIfNeeded: value >> 64)
                low = UInt64(truncatingIfNeeded: value)
            }

            internal var value: UInt128 { UInt128(high) << 64 | UInt128(low) }
        }

        /// Makes the number out of a word.
        internal static func word(_ value: UInt128) -> Magnitude { .packed(Word(value)) }

        internal static let zero = Magnitude.word(0)
        internal static let one = Magnitude.word(1)

        /// The largest power of ten that is written out in full where a limit is needed.
        internal static let shiftLimit = 8192

        /// Makes the number out of decimal digits (values 0 to 9, leading zeros allowed).
        internal init(_ digits: some Sequence<UInt8>) {
            var word: UInt128 = 0
            for digit in digits {
                let (tenfold, overflow) = word.multipliedReportingOverflow(by: 10)
                let (next, carry) = tenfold.addingReportingOverflow(UInt128(digit))
                if overflow || carry {
                    self = .digits(Array(digits.drop { $0 == 0 }))
                    return
                }
                word = next
            }
            self = .word(word)
        }

        internal var isZero: Bool { self == .zero }

        /// The decimal digits, most significant first; none for zero.
        internal var decimalDigits: [UInt8] {
            switch self {
            case .packed(let word): word.value == 0 ? [] : String(word.value).utf8.map { $0 &- UInt8(ascii: "0") }
            case .digits(let digits): digits
            }
        }

        /// How many decimal digits the number has; none for zero.
        internal var digitCount: Int {
            switch self {
            case .packed(let packed):
                var word = packed.value
                var count = 0
                // 128-bit division is slow, so the number is brought to 64 bits at once.
                while word > UInt128(UInt64.max) {
                    word /= 10_000_000_000_000_000_000
                    count += 19
                }
                var small = UInt64(truncatingIfNeeded: word)
                while small > 0 {
                    small /= 10
                    count += 1
                }
                return count
            case .digits(let digits): return digits.count
            }
        }

        /// The decimal text.
        internal var text: String {
            switch self {
            case .packed(let word): UInt64(exactly: word.value).map { String($0) } ?? String(word.value)
            case .digits(let digits): String(decoding: digits.map { $0 &+ UInt8(ascii: "0") }, as: UTF8.self)
            }
        }

        /// The number as 64 bits, or nil when it is larger.
        internal var exactWord: UInt64? {
            guard case .packed(let word) = self else { return nil }
            return UInt64(exactly: word.value)
        }

        /// The number modulo 2⁶⁴.
        internal var lowBits: UInt64 {
            switch self {
            case .packed(let word): UInt64(truncatingIfNeeded: word.value)
            case .digits(let digits): digits.reduce(0) { $0 &* 10 &+ UInt64($1) }
            }
        }

        /// Whether the number is smaller than another.
        internal func isLess(than other: Magnitude) -> Bool {
            switch (self, other) {
            case (.packed(let left), .packed(let right)): left.value < right.value
            case (.packed, .digits): true
            case (.digits, .packed): false
            case (.digits(let left), .digits(let right)):
                left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count < right.count
            }
        }

        /// 10 to the given power, or nil when a word cannot hold it.
        internal static func powerOfTen(_ exponent: Int) -> UInt128? {
            guard exponent <= 38 else { return nil }
            var result: UInt128 = 1
            for _ in 0..<max(exponent, 0) { result &*= 10 }
            return result
        }
    }
}
