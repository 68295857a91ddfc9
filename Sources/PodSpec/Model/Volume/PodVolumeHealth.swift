/// The health of one of the pod's volumes, as its CSI driver reports it on the node.
///
/// Kubernetes: `PodVolumeHealth` in `core/v1`.
public struct PodVolumeHealth: APIObject {
    /// Name of the volume, matching an entry in the pod's `volumes`.
    ///
    /// - Since: Kubernetes 1.37
    public var name: String
    /// Problems currently reported for the volume on this node, identified by status and reason.
    ///
    /// Holds up to 16 entries.
    ///
    /// - Since: Kubernetes 1.37
    public var healthConditions: [VolumeHealthCondition]?
    /// Time at which the present set of problems was first reported.
    ///
    /// - Since: Kubernetes 1.37
    public var lastTransitionTime: Timestamp?

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String, healthConditions: [VolumeHealthCondition]? = nil, lastTransitionTime: Timestamp? = nil) {
        self.name = name
        self.healthConditions = healthConditions
        self.lastTransitionTime = lastTransitionTime
    }
}

extension PodVolumeHealth {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodVolumeHealth",
        zero: PodVolumeHealth(name: ""),
        [
            .required("name", \.name, since: 37),
            .optional("healthConditions", \.healthConditions, since: 37),
            .optional("lastTransitionTime", \.lastTransitionTime, since: 37),
        ]
    )
}
