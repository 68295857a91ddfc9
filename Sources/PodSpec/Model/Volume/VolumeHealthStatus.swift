/// The problems that a CSI controller plugin reports for a volume.
///
/// Kubernetes: `VolumeHealthStatus` in `core/v1`.
public struct VolumeHealthStatus: APIObject {
    /// Problems reported for the volume, at most 16, identified by `status` and `reason`.
    ///
    /// Empty when there are none.
    ///
    /// - Since: Kubernetes 1.37
    public var healthConditions: [VolumeHealthCondition]?
    /// Time at which the current set of problems was first seen.
    ///
    /// - Since: Kubernetes 1.37
    public var lastTransitionTime: Timestamp?

    /// Makes a value from its fields; what isn't given is absent.
    public init(healthConditions: [VolumeHealthCondition]? = nil, lastTransitionTime: Timestamp? = nil) {
        self.healthConditions = healthConditions
        self.lastTransitionTime = lastTransitionTime
    }
}

extension VolumeHealthStatus {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "VolumeHealthStatus",
        zero: VolumeHealthStatus(),
        [
            .optional("healthConditions", \.healthConditions, since: 37),
            .optional("lastTransitionTime", \.lastTransitionTime, since: 37),
        ]
    )
}
