/// An exact resource amount such as `100m` of CPU or `512Mi` of memory.
///
/// The number is kept exactly down to nano units (10⁻⁹); finer input is rounded away from zero. Amounts written with a binary suffix
/// are capped at ±(2⁶³−1), decimal ones are not capped. Two quantities are equal when their numbers are, whatever their suffixes:
/// `1Gi == 1024Mi`. The rules are those of `resource.Quantity` in Kubernetes' apimachinery.
///
/// ```swift
/// let limit = try Quantity(parsing: "1.5Gi")
/// print(limit)                          // 1536Mi
/// print(limit.value)                    // 1610612736
/// ```
public struct Quantity: Sendable {
    // The larger member first: the other way round a quantity takes 48 bytes instead of 32.
    internal var amount: Amount

    /// The notation the quantity is printed in; changing it does not change the number.
    public var format: Format

    internal init(amount: Amount, format: Format) {
        self.amount = amount
        self.format = format
    }

    /// Makes a whole number of units.
    public init(_ value: Int64, format: Format = .decimalSI) {
        self.init(amount: .scaled(value, scale: 0), format: format)
    }

    /// Makes an amount given in thousandths, such as millicores of CPU.
    public init(milliValue: Int64, format: Format = .decimalSI) {
        self.init(amount: .scaled(milliValue, scale: Self.milliScale), format: format)
    }

    /// No amount at all, in the decimal notation.
    public static var zero: Quantity { Quantity(0) }

    /// Whether the number is zero.
    public var isZero: Bool {
        switch amount {
        case .scaled(let value, _): value == 0
        case .decimal(let decimal, _): decimal.isZero
        case .unreadable: true
        }
    }

    /// Whether the number is below zero.
    public var isNegative: Bool {
        switch amount {
        case .scaled(let value, _): value < 0
        case .decimal(let decimal, _): decimal.isNegative && !decimal.isZero
        case .unreadable: false
        }
    }

    internal static let nanoScale: Int32 = -9
    internal static let milliScale: Int32 = -3
}

extension Quantity: ExpressibleByIntegerLiteral {
    /// Makes a whole number of units in the decimal notation.
    public init(integerLiteral value: Int64) {
        self.init(value)
    }
}

extension Quantity: CustomStringConvertible {
    /// The canonical text; see ``canonicalText``.
    public var description: String { canonicalText }
}
