extension Job {
    /// The progress of a Job, with counts of its pods and its conditions.
    ///
    /// Kubernetes: `JobStatus` in `batch/v1`.
    public struct Status: APIObject {
        /// The latest observations of the job's state, by type: `Complete`, `Failed`, `Suspended`, `FailureTarget` and
        /// `SuccessCriteriaMet`.
        ///
        /// A job is finished once `Complete` or `Failed` is true.
        public var conditions: [Job.Condition]?
        /// When the controller began processing the job.
        ///
        /// Absent for jobs created suspended, and reset each time a job resumes.
        public var startTime: Timestamp?
        /// When the job completed successfully.
        ///
        /// Set only on success and never changed afterwards.
        public var completionTime: Timestamp?
        /// The number of pods that are pending or running and not terminating.
        ///
        /// Zero for finished jobs.
        public var active: Int32?
        /// The number of pods that ended in the `Succeeded` phase.
        ///
        /// For `Indexed` jobs, it matches the number of completed indexes.
        public var succeeded: Int32?
        /// The number of pods that ended in the `Failed` phase.
        ///
        /// Only ever increases.
        public var failed: Int32?
        /// The number of pods that are being deleted but still in the `Pending` or `Running` phase.
        ///
        /// - Since: Kubernetes 1.28
        public var terminating: Int32?
        /// The indexes that have succeeded, for jobs in `Indexed` mode.
        ///
        /// A compact text form of comma-separated numbers and ranges, such as `1,3-5,7`.
        public var completedIndexes: String?
        /// The indexes that have failed, for jobs with `backoffLimitPerIndex`.
        ///
        /// Uses the same text form as `completedIndexes`, such as `1,3-5,7`.
        ///
        /// - Since: Kubernetes 1.28
        public var failedIndexes: String?
        /// Pods that have ended but are not yet reflected in the `succeeded` and `failed` counts.
        ///
        /// Bookkeeping for the job controller.
        @inlinable @Indirect public var uncountedTerminatedPods: UncountedTerminatedPods?
        /// The number of active pods that are ready and not terminating.
        public var ready: Int32?

        /// Makes a value from its fields; what isn't given is absent.
        public init(
            conditions: [Job.Condition]? = nil,
            startTime: Timestamp? = nil,
            completionTime: Timestamp? = nil,
            active: Int32? = nil,
            succeeded: Int32? = nil,
            failed: Int32? = nil,
            terminating: Int32? = nil,
            completedIndexes: String? = nil,
            failedIndexes: String? = nil,
            uncountedTerminatedPods: UncountedTerminatedPods? = nil,
            ready: Int32? = nil
        ) {
            self.conditions = conditions
            self.startTime = startTime
            self.completionTime = completionTime
            self.active = active
            self.succeeded = succeeded
            self.failed = failed
            self.terminating = terminating
            self.completedIndexes = completedIndexes
            self.failedIndexes = failedIndexes
            self.uncountedTerminatedPods = uncountedTerminatedPods
            self.ready = ready
        }
    }
}

extension Job.Status {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "JobStatus",
        zero: Job.Status(),
        [
            .optional("conditions", \.conditions),
            .optional("startTime", \.startTime),
            .optional("completionTime", \.completionTime),
            .optional("active", \.active, zeroIsAbsent: true),
            .optional("succeeded", \.succeeded, zeroIsAbsent: true),
            .optional("failed", \.failed, zeroIsAbsent: true),
            .optional("terminating", \.terminating, since: 28),
            .optional("completedIndexes", \.completedIndexes, zeroIsAbsent: true),
            .optional("failedIndexes", \.failedIndexes, since: 28),
            .optional("uncountedTerminatedPods", \._uncountedTerminatedPods),
            .optional("ready", \.ready),
        ]
    )
}
