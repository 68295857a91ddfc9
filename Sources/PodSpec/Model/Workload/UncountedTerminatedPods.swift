/// Finished pods of a job that its status counters do not include yet.
///
/// Kubernetes: `UncountedTerminatedPods` in `batch/v1`.
public struct UncountedTerminatedPods: APIObject {
    /// UIDs of succeeded pods that have not been added to the job's `succeeded` count yet.
    public var succeeded: [String]?
    /// UIDs of failed pods that have not been added to the job's `failed` count yet.
    public var failed: [String]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(succeeded: [String]? = nil, failed: [String]? = nil) {
        self.succeeded = succeeded
        self.failed = failed
    }
}

extension UncountedTerminatedPods {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "UncountedTerminatedPods",
        zero: UncountedTerminatedPods(),
        [
            .optional("succeeded", \.succeeded),
            .optional("failed", \.failed),
        ]
    )
}
