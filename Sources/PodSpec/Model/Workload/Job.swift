/// A task that runs pods until a required number of them finish successfully.
///
/// Kubernetes: `Job` in `batch/v1`.
public struct Job: APIObject {
    /// The API version of this object.
    ///
    /// Always `batch/v1` for this type.
    public var apiVersion: String?
    /// The resource kind of this object.
    ///
    /// Always `Job` for this type.
    public var kind: String?
    /// Standard object metadata.
    ///
    /// Pods created for the job take their name prefix from it.
    @inlinable @Indirect public var metadata: ObjectMeta?
    /// The desired behavior of the job, such as its pod template, parallelism and retry limits.
    @inlinable @Indirect public var spec: Job.Spec?
    /// The current progress of the job.
    ///
    /// Written by the job controller and read-only for ordinary clients.
    @inlinable @Indirect public var status: Job.Status?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        apiVersion: String? = "batch/v1",
        kind: String? = "Job",
        metadata: ObjectMeta? = nil,
        spec: Job.Spec? = nil,
        status: Job.Status? = nil
    ) {
        self.apiVersion = apiVersion
        self.kind = kind
        self.metadata = metadata
        self.spec = spec
        self.status = status
    }
}

extension Job {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "Job",
        zero: Job(apiVersion: nil, kind: nil),
        [
            .optional("apiVersion", \.apiVersion, zeroIsAbsent: true),
            .optional("kind", \.kind, zeroIsAbsent: true),
            .optional("metadata", \._metadata),
            .optional("spec", \._spec),
            .optional("status", \._status),
        ]
    )
}
