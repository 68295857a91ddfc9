/// One condition on a label that objects must satisfy to be selected.
///
/// Kubernetes: `LabelSelectorRequirement` in `meta/v1`.
public struct LabelSelectorRequirement: APIObject {
    /// Key of the label that the requirement applies to.
    public var key: String
    /// How the label is compared with `values`.
    ///
    /// One of `In`, `NotIn`, `Exists` or `DoesNotExist`.
    public var `operator`: LabelSelectorOperator
    /// Values to compare with.
    ///
    /// Must hold at least one for `In` and `NotIn`, and must be empty for `Exists` and `DoesNotExist`.
    public var values: [String]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(key: String, operator: LabelSelectorOperator, values: [String]? = nil) {
        self.key = key
        self.operator = `operator`
        self.values = values
    }
}

extension LabelSelectorRequirement {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "LabelSelectorRequirement",
        zero: LabelSelectorRequirement(key: "", operator: ""),
        [
            .required("key", \.key),
            .required("operator", \.operator),
            .optional("values", \.values),
        ]
    )
}
