/// An additional pod condition that must hold before the pod counts as ready.
///
/// Kubernetes: `PodReadinessGate` in `core/v1`.
public struct PodReadinessGate: APIObject {
    /// Type of the pod condition to check.
    ///
    /// The pod is ready only while its status has a condition of this type with status `True`; a missing condition counts as
    /// `False`.
    public var conditionType: String

    /// Makes a value from its fields; what isn't given is absent.
    public init(conditionType: String) {
        self.conditionType = conditionType
    }
}

extension PodReadinessGate {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "PodReadinessGate",
        zero: PodReadinessGate(conditionType: ""),
        [
            .required("conditionType", \.conditionType)
        ]
    )
}
