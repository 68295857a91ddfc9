/// What a quick look through a value can be for: something rare, so that what deals with it need not walk every value.
public enum ValueOddity: Hashable, Sendable {
    /// What the API server can't tell from an absent value; see ``APIValue/removeIndistinctZeros()``.
    case indistinctZero
    /// A quantity whose literal could not be read.
    case unreadableQuantity
    /// A field that came after a minor version of Kubernetes.
    case newerField(than: Int)
}
