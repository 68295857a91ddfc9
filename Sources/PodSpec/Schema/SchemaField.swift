/// What is known about one field of an API type.
public struct SchemaField: Sendable {
    /// The field's name in manifests.
    public let name: String
    /// The type's name in the API: `string`, `int32`, `[Container]`, `[string:Quantity]`.
    public let type: String
    /// Whether the API lists the field as required. An absent one reads as empty; the rules report it.
    public let isRequired: Bool
    /// The first Kubernetes release that has the field; nil for 1.25 and earlier.
    public let since: KubernetesVersion?
    /// Whether the API server cannot tell a zero value from an absent one: `hostNetwork: false` is the same as nothing.
    public let isZeroAbsent: Bool

    let nameBytes: StaticString
    let offset: Int
    let access: FieldAccess
}
