/// How a toleration's key and value are compared with a taint's.
///
/// Kubernetes: `Toleration.operator`.
public struct TolerationOperator: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The values are equal.
    public static let equal = TolerationOperator(rawValue: "Equal")
    /// The key exists, whatever its value.
    public static let exists = TolerationOperator(rawValue: "Exists")
    /// The taint's value is a smaller integer.
    public static let lessThan = TolerationOperator(rawValue: "Lt")
    /// The taint's value is a greater integer.
    public static let greaterThan = TolerationOperator(rawValue: "Gt")

    /// The values that Kubernetes knows.
    public static let known: [TolerationOperator] = [.equal, .exists, .lessThan, .greaterThan]
}
