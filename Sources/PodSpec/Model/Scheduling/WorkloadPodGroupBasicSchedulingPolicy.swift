/// Marks the pods of a group as scheduled one by one, as usual.
///
/// Kubernetes: `WorkloadPodGroupBasicSchedulingPolicy` in `scheduling/v1alpha3`.
public struct WorkloadPodGroupBasicSchedulingPolicy: APIObject {
    /// Makes a value; it has no fields.
    public init() {}
}

extension WorkloadPodGroupBasicSchedulingPolicy {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "WorkloadPodGroupBasicSchedulingPolicy",
        zero: WorkloadPodGroupBasicSchedulingPolicy(),
        []
    )
}
