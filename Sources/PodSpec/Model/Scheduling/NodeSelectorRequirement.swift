/// One condition on a node's label or field.
///
/// Kubernetes: `NodeSelectorRequirement` in `core/v1`.
public struct NodeSelectorRequirement: APIObject {
    /// Label key, or field, that the requirement applies to.
    public var key: String
    /// How the label is compared with `values`.
    ///
    /// One of `In`, `NotIn`, `Exists`, `DoesNotExist`, `Gt` or `Lt`.
    public var `operator`: NodeSelectorOperator
    /// Values to compare with.
    ///
    /// At least one for `In` and `NotIn`, none for `Exists` and `DoesNotExist`, and exactly one integer for `Gt` and `Lt`.
    public var values: [String]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(key: String, operator: NodeSelectorOperator, values: [String]? = nil) {
        self.key = key
        self.operator = `operator`
        self.values = values
    }
}

extension NodeSelectorRequirement {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "NodeSelectorRequirement",
        zero: NodeSelectorRequirement(key: "", operator: ""),
        [
            .required("key", \.key),
            .required("operator", \.operator),
            .optional("values", \.values),
        ]
    )
}
