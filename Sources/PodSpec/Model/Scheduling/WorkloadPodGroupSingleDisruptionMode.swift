/// Marks the pods of a group as disruptable independently of each other.
///
/// Kubernetes: `WorkloadPodGroupSingleDisruptionMode` in `scheduling/v1alpha3`.
public struct WorkloadPodGroupSingleDisruptionMode: APIObject {
    /// Makes a value; it has no fields.
    public init() {}
}

extension WorkloadPodGroupSingleDisruptionMode {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "WorkloadPodGroupSingleDisruptionMode",
        zero: WorkloadPodGroupSingleDisruptionMode(),
        []
    )
}
