/// The template from which a cron job creates its jobs.
///
/// Kubernetes: `JobTemplateSpec` in `batch/v1`.
public struct JobTemplateSpec: APIObject {
    /// Labels, annotations and other metadata given to the jobs created from this template.
    @inlinable @Indirect public var metadata: ObjectMeta?
    /// What each created job runs, including its pod template and completion settings.
    @inlinable @Indirect public var spec: Job.Spec?

    /// Makes a value from its fields; what isn't given is absent.
    public init(metadata: ObjectMeta? = nil, spec: Job.Spec? = nil) {
        self.metadata = metadata
        self.spec = spec
    }
}

extension JobTemplateSpec {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "JobTemplateSpec",
        zero: JobTemplateSpec(),
        [
            .optional("metadata", \._metadata),
            .optional("spec", \._spec),
        ]
    )
}
