extension CronJob {
    /// The desired schedule of a CronJob and the Jobs it creates.
    ///
    /// Kubernetes: `CronJobSpec` in `batch/v1`.
    public struct Spec: APIObject {
        /// When to run, as a five-field cron expression for minute, hour, day of month, month and day of week.
        ///
        /// Shorthands such as `@hourly` also work.
        public var schedule: String
        /// The time zone of `schedule`, as an IANA name such as `Europe/Berlin`.
        ///
        /// When absent the time zone of the cluster's controller manager is used.
        public var timeZone: String?
        /// Seconds after its scheduled time within which a missed run may still start.
        ///
        /// When absent there is no deadline; values below 10 can cause runs to be missed.
        public var startingDeadlineSeconds: Int64?
        /// What to do when a run is due while an earlier job is still active: `Allow`, `Forbid` to skip the new one, or `Replace`
        /// to end the old one.
        ///
        /// Defaults to `Allow`.
        public var concurrencyPolicy: ConcurrencyPolicy?
        /// Whether future runs are withheld.
        ///
        /// Defaults to `false` and has no effect on jobs already started.
        public var suspend: Bool?
        /// The job to create each time the schedule fires.
        ///
        /// Changes apply only to jobs created afterwards.
        public var jobTemplate: JobTemplateSpec
        /// The number of successful finished jobs to keep.
        ///
        /// Defaults to 3; zero keeps none.
        public var successfulJobsHistoryLimit: Int32?
        /// The number of failed finished jobs to keep.
        ///
        /// Defaults to 1; zero keeps none.
        public var failedJobsHistoryLimit: Int32?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            schedule: String,
            jobTemplate: JobTemplateSpec,
            timeZone: String? = nil,
            startingDeadlineSeconds: Int64? = nil,
            concurrencyPolicy: ConcurrencyPolicy? = nil,
            suspend: Bool? = nil,
            successfulJobsHistoryLimit: Int32? = nil,
            failedJobsHistoryLimit: Int32? = nil
        ) {
            self.schedule = schedule
            self.timeZone = timeZone
            self.startingDeadlineSeconds = startingDeadlineSeconds
            self.concurrencyPolicy = concurrencyPolicy
            self.suspend = suspend
            self.jobTemplate = jobTemplate
            self.successfulJobsHistoryLimit = successfulJobsHistoryLimit
            self.failedJobsHistoryLimit = failedJobsHistoryLimit
        }
    }
}

extension CronJob.Spec {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "CronJobSpec",
        zero: CronJob.Spec(schedule: "", jobTemplate: .zero),
        [
            .required("schedule", \.schedule),
            .optional("timeZone", \.timeZone),
            .optional("startingDeadlineSeconds", \.startingDeadlineSeconds),
            .optional("concurrencyPolicy", \.concurrencyPolicy, zeroIsAbsent: true),
            .optional("suspend", \.suspend),
            .required("jobTemplate", \.jobTemplate),
            .optional("successfulJobsHistoryLimit", \.successfulJobsHistoryLimit),
            .optional("failedJobsHistoryLimit", \.failedJobsHistoryLimit),
        ]
    )
}
