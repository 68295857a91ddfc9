/// A type that a field of the Kubernetes API can have.
///
/// Strings, booleans, integers, lists, maps, quantities, enumerations and the API's own objects conform. Conforming types are read
/// straight from a parsed document: nothing is thrown, every problem is reported where it stands, and reading goes on.
public protocol APIValue: Codable, Hashable, Sendable {
    /// Reads the value at a node; reports what is wrong and returns nil when it cannot.
    static func read(_ node: NodeReader.Node, from reader: inout NodeReader) -> Self?

    /// What a required field holds when the manifest doesn't give it, as Go's zero value.
    static var zero: Self { get }

    /// The type's name in the API, for documentation and the schema test: `string`, `[Container]`, `[string:Quantity]`.
    static var apiTypeName: String { get }

    /// The value as a tree that can be written as YAML or JSON.
    var manifestValue: ManifestValue { get }

    /// Whether an empty value means the same as none, as with Go's lists and maps.
    static var isAbsentWhenEmpty: Bool { get }

    /// Whether there can be something odd in a value of the type; see ``ValueOddity``.
    static var canHoldOddities: Bool { get }

    /// Whether there is something odd in the value at an address, at any depth.
    ///
    /// A value that was handed over would be copied on the way.
    static func holds(_ oddity: ValueOddity, at address: UnsafeRawPointer) -> Bool

    /// Removes, at any depth, what the API server can't tell from an absent value: empty lists and maps, and the zero values of fields
    /// marked so in the ``Schema``.
    mutating func removeIndistinctZeros()
}

extension APIValue {
    /// False: the type is neither a list nor a map.
    public static var isAbsentWhenEmpty: Bool { false }

    /// False: there are no fields inside.
    public static var canHoldOddities: Bool { false }

    /// False: there are no fields inside.
    public static func holds(_ oddity: ValueOddity, at address: UnsafeRawPointer) -> Bool { false }

    /// Whether there is something odd in the value, at any depth.
    package func holds(_ oddity: ValueOddity) -> Bool {
        withUnsafePointer(to: self) { Self.holds(oddity, at: $0) }
    }

    /// Does nothing: there are no fields inside.
    public mutating func removeIndistinctZeros() {}
}
