/// A pause of a given length.
///
/// Kubernetes: `SleepAction` in `core/v1`.
public struct SleepAction: APIObject {
    /// Length of the pause in seconds.
    ///
    /// Can't be negative, or longer than the pod's termination grace period.
    ///
    /// - Since: Kubernetes 1.29
    public var seconds: Int64

    /// Makes a value from its fields; what isn't given is absent.
    public init(seconds: Int64) {
        self.seconds = seconds
    }
}

extension SleepAction {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "SleepAction",
        zero: SleepAction(seconds: 0),
        [
            .required("seconds", \.seconds, since: 29)
        ]
    )
}
