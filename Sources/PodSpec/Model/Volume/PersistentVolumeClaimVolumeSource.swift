/// A reference from a pod's volume to a persistent volume claim.
///
/// Kubernetes: `PersistentVolumeClaimVolumeSource` in `core/v1`.
public struct PersistentVolumeClaimVolumeSource: APIObject {
    /// Name of the claim to mount.
    ///
    /// It must be in the same namespace as the pod.
    public var claimName: String
    /// Whether to force the volume to be mounted read-only in all containers.
    ///
    /// Defaults to `false`.
    public var readOnly: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(claimName: String, readOnly: Bool? = nil) {
        self.claimName = claimName
        self.readOnly = readOnly
    }
}

extension PersistentVolumeClaimVolumeSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PersistentVolumeClaimVolumeSource",
        zero: PersistentVolumeClaimVolumeSource(claimName: ""),
        [
            .required("claimName", \.claimName),
            .optional("readOnly", \.readOnly, zeroIsAbsent: true),
        ]
    )
}
