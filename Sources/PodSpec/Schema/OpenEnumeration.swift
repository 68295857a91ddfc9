/// A string with known values that stays open: what a later Kubernetes adds is kept as it is written.
///
/// An unknown value decodes and encodes unchanged; the validator reports it with the list of values that are allowed.
public protocol OpenEnumeration: APIValue, RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible
where RawValue == String {
    /// Makes a value from its text.
    init(rawValue: String)

    /// The values that Kubernetes knows, in its documentation's order.
    static var known: [Self] { get }
}

extension OpenEnumeration {
    /// Makes a value from a literal.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// The text.
    public var description: String { rawValue }

    /// Whether Kubernetes knows the value.
    public var isKnown: Bool { Self.known.contains(self) }

    /// The empty text, which Kubernetes takes for an absent value.
    public static var zero: Self { Self(rawValue: "") }

    /// `string`.
    public static var apiTypeName: String { "string" }

    /// The text.
    public var manifestValue: ManifestValue { .string(rawValue) }

    /// Reads any text.
    public static func read(_ node: NodeReader.Node, from reader: inout NodeReader) -> Self? {
        String.read(node, from: &reader).map { Self(rawValue: $0) }
    }
}
