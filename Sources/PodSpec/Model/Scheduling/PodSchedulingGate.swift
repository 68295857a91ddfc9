/// A named hold that keeps a pod from being scheduled until it is removed.
///
/// Kubernetes: `PodSchedulingGate` in `core/v1`.
public struct PodSchedulingGate: APIObject {
    /// Name of the gate, unique within the pod.
    ///
    /// Gates are set when the pod is created and can only be removed afterwards; scheduling starts once none are left.
    ///
    /// - Since: Kubernetes 1.26
    public var name: String

    /// Makes a value from its fields; what isn't given is absent.
    public init(name: String) {
        self.name = name
    }
}

extension PodSchedulingGate {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodSchedulingGate",
        zero: PodSchedulingGate(name: ""),
        [
            .required("name", \.name, since: 26)
        ]
    )
}
