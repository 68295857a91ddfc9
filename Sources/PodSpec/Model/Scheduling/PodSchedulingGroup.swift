/// The pod group that a pod is scheduled together with.
///
/// Kubernetes: `PodSchedulingGroup` in `core/v1`.
public struct PodSchedulingGroup: APIObject {
    /// Name of the `PodGroup` in the pod's namespace that this pod belongs to.
    ///
    /// The pod stays pending until that group exists; immutable once set.
    ///
    /// - Since: Kubernetes 1.36
    public var podGroupName: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(podGroupName: String? = nil) {
        self.podGroupName = podGroupName
    }
}

extension PodSchedulingGroup {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodSchedulingGroup",
        zero: PodSchedulingGroup(),
        [
            .optional("podGroupName", \.podGroupName, since: 36)
        ]
    )
}
