/// How a node selector's key and values are compared with a node's.
///
/// Kubernetes: `NodeSelectorRequirement.operator`.
public struct NodeSelectorOperator: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The value is one of the list.
    public static let `in` = NodeSelectorOperator(rawValue: "In")
    /// The value is none of the list.
    public static let notIn = NodeSelectorOperator(rawValue: "NotIn")
    /// The key exists.
    public static let exists = NodeSelectorOperator(rawValue: "Exists")
    /// The key doesn't exist.
    public static let doesNotExist = NodeSelectorOperator(rawValue: "DoesNotExist")
    /// The value is an integer above the one given.
    public static let greaterThan = NodeSelectorOperator(rawValue: "Gt")
    /// The value is an integer below the one given.
    public static let lessThan = NodeSelectorOperator(rawValue: "Lt")

    /// The values that Kubernetes knows.
    public static let known: [NodeSelectorOperator] = [.in, .notIn, .exists, .doesNotExist, .greaterThan, .lessThan]
}
