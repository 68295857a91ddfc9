extension Deployment {
    /// A Deployment of pods with these labels, which are the selector as well.
    public init(name: String, replicas: Int32? = nil, labels: [String: String], pods spec: Pod.Spec) {
        self.init(
            spec: Deployment.Spec(
                selector: LabelSelector(matchLabels: labels),
                template: PodTemplate.Spec(labels: labels, spec: spec),
                replicas: replicas
            ),
            metadata: ObjectMeta(name: name)
        )
    }
}

extension StatefulSet {
    /// A StatefulSet of pods with these labels, which are the selector as well.
    public init(name: String, serviceName: String? = nil, replicas: Int32? = nil, labels: [String: String], pods spec: Pod.Spec) {
        self.init(
            spec: StatefulSet.Spec(
                selector: LabelSelector(matchLabels: labels),
                template: PodTemplate.Spec(labels: labels, spec: spec),
                replicas: replicas,
                serviceName: serviceName
            ),
            metadata: ObjectMeta(name: name)
        )
    }
}

extension DaemonSet {
    /// A DaemonSet of pods with these labels, which are the selector as well.
    public init(name: String, labels: [String: String], pods spec: Pod.Spec) {
        self.init(
            spec: DaemonSet.Spec(
                selector: LabelSelector(matchLabels: labels),
                template: PodTemplate.Spec(labels: labels, spec: spec)
            ),
            metadata: ObjectMeta(name: name)
        )
    }
}

extension Job {
    /// A Job of one pod; its restart policy has to be `OnFailure` or `Never`.
    public init(name: String, pods spec: Pod.Spec) {
        self.init(metadata: ObjectMeta(name: name), spec: Job.Spec(template: PodTemplate.Spec(spec: spec)))
    }
}

extension CronJob {
    /// A CronJob that starts a Job of one pod by a schedule; its restart policy has to be `OnFailure` or `Never`.
    public init(name: String, schedule: String, timeZone: String? = nil, pods spec: Pod.Spec) {
        self.init(
            spec: CronJob.Spec(
                schedule: schedule,
                jobTemplate: JobTemplateSpec(spec: Job.Spec(template: PodTemplate.Spec(spec: spec))),
                timeZone: timeZone
            ),
            metadata: ObjectMeta(name: name)
        )
    }
}
