/// A volume backed by a claim that is created with the pod and deleted with it.
///
/// Kubernetes: `EphemeralVolumeSource` in `core/v1`.
public struct EphemeralVolumeSource: APIObject {
    /// Template for the claim that is created for this volume.
    ///
    /// The claim is named after the pod and volume, joined by `-`, and is owned by the pod. An existing claim with that name not
    /// owned by the pod blocks startup.
    @inlinable @Indirect public var volumeClaimTemplate: PersistentVolumeClaimTemplate?

    /// Makes a value from its fields; what isn't given is absent.
    public init(volumeClaimTemplate: PersistentVolumeClaimTemplate? = nil) {
        self.volumeClaimTemplate = volumeClaimTemplate
    }
}

extension EphemeralVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "EphemeralVolumeSource",
        zero: EphemeralVolumeSource(),
        [
            .optional("volumeClaimTemplate", \._volumeClaimTemplate)
        ]
    )
}
