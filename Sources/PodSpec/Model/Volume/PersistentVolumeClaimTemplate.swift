/// A template from which a claim is created for an ephemeral volume.
///
/// Kubernetes: `PersistentVolumeClaimTemplate` in `core/v1`.
public struct PersistentVolumeClaimTemplate: APIObject {
    /// Labels and annotations to copy to the new claim.
    ///
    /// Other metadata fields are rejected.
    @inlinable @Indirect public var metadata: ObjectMeta?
    /// Specification of the new claim.
    ///
    /// It is copied to the claim unchanged.
    public var spec: PersistentVolumeClaim.Spec

    /// Makes a value from its fields; what isn't given is absent.
    public init(spec: PersistentVolumeClaim.Spec, metadata: ObjectMeta? = nil) {
        self.metadata = metadata
        self.spec = spec
    }
}

extension PersistentVolumeClaimTemplate {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PersistentVolumeClaimTemplate",
        zero: PersistentVolumeClaimTemplate(spec: .zero),
        [
            .optional("metadata", \._metadata),
            .required("spec", \.spec),
        ]
    )
}
