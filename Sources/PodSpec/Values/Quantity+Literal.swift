extension Quantity: ExpressibleByStringLiteral {
    /// Reads a quantity from a literal: `"500m"`, `"128Mi"`.
    ///
    /// A literal that is no quantity makes nothing trap: it counts as zero, is printed as it stands, and validation reports it with the
    /// message that the same text gets in a manifest. For text that isn't a literal use ``init(parsing:)``.
    public init(stringLiteral value: String) {
        do throws(ParseError) {
            try self.init(parsing: value)
        } catch {
            self.init(amount: .unreadable(value), format: .decimalSI)
        }
    }

    /// The text of a literal that is no quantity; nil for all others.
    package var unreadableText: String? {
        guard case .unreadable(let text) = amount else { return nil }
        return text
    }
}
