/// What a quick look through a value can be for: rare things, so that what deals with them need not walk every value.
public struct ValueOddity: Sendable {
    /// Whether to look for what the API server can't tell from an absent value; see ``APIValue/removeIndistinctZeros()``.
    public var includesIndistinctZeros = false
    /// Whether to look for quantities whose literals could not be read.
    public var includesUnreadableQuantities = false
    /// The minor version of Kubernetes whose later fields to look for.
    public var newestRelease = Int.max

    static let indistinctZeros = ValueOddity(includesIndistinctZeros: true)
    static let unreadableQuantities = ValueOddity(includesUnreadableQuantities: true)
    static func fields(newerThan version: KubernetesVersion) -> ValueOddity { ValueOddity(newestRelease: version.minor) }

    /// What keeps an object that was built in Swift from being read by the API server of a release.
    package static func problems(in version: KubernetesVersion) -> ValueOddity {
        ValueOddity(includesUnreadableQuantities: true, newestRelease: version.minor)
    }
}
