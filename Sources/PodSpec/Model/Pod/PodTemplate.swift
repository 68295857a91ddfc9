/// A stored, reusable template describing pods to be created.
///
/// Kubernetes: `PodTemplate` in `core/v1`.
public struct PodTemplate: APIObject {
    /// The API version of this object.
    ///
    /// Always `v1` for this type.
    public var apiVersion: String?
    /// The resource kind of this object.
    ///
    /// Always `PodTemplate` for this type.
    public var kind: String?
    /// Standard object metadata for the stored template itself, separate from the metadata given to created pods.
    @inlinable @Indirect public var metadata: ObjectMeta?
    /// The metadata and spec to use for pods created from this template.
    @inlinable @Indirect public var template: PodTemplate.Spec?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        apiVersion: String? = "v1",
        kind: String? = "PodTemplate",
        metadata: ObjectMeta? = nil,
        template: PodTemplate.Spec? = nil
    ) {
        self.apiVersion = apiVersion
        self.kind = kind
        self.metadata = metadata
        self.template = template
    }
}

extension PodTemplate {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodTemplate",
        zero: PodTemplate(apiVersion: nil, kind: nil),
        [
            .optional("apiVersion", \.apiVersion, zeroIsAbsent: true),
            .optional("kind", \.kind, zeroIsAbsent: true),
            .optional("metadata", \._metadata),
            .optional("template", \._template),
        ]
    )
}
