/// Marks the pods of a group as disruptable only all together.
///
/// Kubernetes: `WorkloadPodGroupAllDisruptionMode` in `scheduling/v1alpha3`.
public struct WorkloadPodGroupAllDisruptionMode: APIObject {
    /// Makes a value; it has no fields.
    public init() {}
}

extension WorkloadPodGroupAllDisruptionMode {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "WorkloadPodGroupAllDisruptionMode",
        zero: WorkloadPodGroupAllDisruptionMode(),
        []
    )
}
