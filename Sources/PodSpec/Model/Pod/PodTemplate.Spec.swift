extension PodTemplate {
    /// The metadata and spec given to pods that a controller creates.
    ///
    /// Kubernetes: `PodTemplateSpec` in `core/v1`.
    public struct Spec: APIObject {
        /// Metadata for the created pods.
        ///
        /// Its labels must match the selector of the controller that owns the template.
        @inlinable @Indirect public var metadata: ObjectMeta?
        /// The desired behavior of the created pods, using the same fields as a standalone pod.
        @inlinable @Indirect public var spec: Pod.Spec?

        /// Makes a value from its fields; what isn't given is absent.
        public init(metadata: ObjectMeta? = nil, spec: Pod.Spec? = nil) {
            self.metadata = metadata
            self.spec = spec
        }
    }
}

extension PodTemplate.Spec {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodTemplateSpec",
        zero: PodTemplate.Spec(),
        [
            .optional("metadata", \._metadata),
            .optional("spec", \._spec),
        ]
    )
}
