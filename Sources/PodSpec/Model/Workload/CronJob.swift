/// A schedule that creates Jobs at recurring times.
///
/// Kubernetes: `CronJob` in `batch/v1`.
public struct CronJob: APIObject {
    /// The API version of this object.
    ///
    /// Always `batch/v1` for this type.
    public var apiVersion: String?
    /// The resource kind of this object.
    ///
    /// Always `CronJob` for this type.
    public var kind: String?
    /// Standard object metadata.
    ///
    /// The name may be at most 52 characters, leaving room for the suffix added to job names.
    @inlinable @Indirect public var metadata: ObjectMeta?
    /// The desired schedule, job template and history limits of the cron job.
    public var spec: CronJob.Spec
    /// The most recently observed state of the schedule.
    ///
    /// Written by the cron job controller and read-only for ordinary clients.
    @inlinable @Indirect public var status: CronJob.Status?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        spec: CronJob.Spec,
        apiVersion: String? = "batch/v1",
        kind: String? = "CronJob",
        metadata: ObjectMeta? = nil,
        status: CronJob.Status? = nil
    ) {
        self.apiVersion = apiVersion
        self.kind = kind
        self.metadata = metadata
        self.spec = spec
        self.status = status
    }
}

extension CronJob {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "CronJob",
        zero: CronJob(spec: .zero, apiVersion: nil, kind: nil),
        [
            .optional("apiVersion", \.apiVersion, zeroIsAbsent: true),
            .optional("kind", \.kind, zeroIsAbsent: true),
            .optional("metadata", \._metadata),
            .required("spec", \.spec),
            .optional("status", \._status),
        ]
    )
}
