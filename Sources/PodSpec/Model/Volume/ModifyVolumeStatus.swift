/// The progress of applying a volume attributes class to a claim's volume.
///
/// Kubernetes: `ModifyVolumeStatus` in `core/v1`.
public struct ModifyVolumeStatus: APIObject {
    /// Name of the volume attributes class that is being applied.
    ///
    /// - Since: Kubernetes 1.29
    public var targetVolumeAttributesClassName: String?
    /// State of the modification.
    ///
    /// One of `Pending` when a requirement such as the class is missing, `InProgress`, or `Infeasible` when the driver rejected it.
    ///
    /// - Since: Kubernetes 1.29
    public var status: String

    /// Makes a value from its fields; what isn't given is absent.
    public init(status: String, targetVolumeAttributesClassName: String? = nil) {
        self.targetVolumeAttributesClassName = targetVolumeAttributesClassName
        self.status = status
    }
}

extension ModifyVolumeStatus {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ModifyVolumeStatus",
        zero: ModifyVolumeStatus(status: ""),
        [
            .optional("targetVolumeAttributesClassName", \.targetVolumeAttributesClassName, since: 29, zeroIsAbsent: true),
            .required("status", \.status, since: 29),
        ]
    )
}
