extension CronJob {
    /// The last observed state of a CronJob.
    ///
    /// Kubernetes: `CronJobStatus` in `batch/v1`.
    public struct Status: APIObject {
        /// References to the jobs created by this schedule that are currently running.
        public var active: [ObjectReference]?
        /// The most recent time at which a job was successfully scheduled.
        public var lastScheduleTime: Timestamp?
        /// The most recent time at which a job of this schedule completed successfully.
        public var lastSuccessfulTime: Timestamp?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            active: [ObjectReference]? = nil,
            lastScheduleTime: Timestamp? = nil,
            lastSuccessfulTime: Timestamp? = nil
        ) {
            self.active = active
            self.lastScheduleTime = lastScheduleTime
            self.lastSuccessfulTime = lastSuccessfulTime
        }
    }
}

extension CronJob.Status {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "CronJobStatus",
        zero: CronJob.Status(),
        [
            .optional("active", \.active),
            .optional("lastScheduleTime", \.lastScheduleTime),
            .optional("lastSuccessfulTime", \.lastSuccessfulTime),
        ]
    )
}
