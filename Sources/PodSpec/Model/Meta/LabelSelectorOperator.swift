/// How a label selector's key and values are compared with labels.
///
/// Kubernetes: `LabelSelectorRequirement.operator`.
public struct LabelSelectorOperator: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The value is one of the list.
    public static let `in` = LabelSelectorOperator(rawValue: "In")
    /// The value is none of the list, or the label is missing.
    public static let notIn = LabelSelectorOperator(rawValue: "NotIn")
    /// The label exists.
    public static let exists = LabelSelectorOperator(rawValue: "Exists")
    /// The label doesn't exist.
    public static let doesNotExist = LabelSelectorOperator(rawValue: "DoesNotExist")

    /// The values that Kubernetes knows.
    public static let known: [LabelSelectorOperator] = [.in, .notIn, .exists, .doesNotExist]
}
