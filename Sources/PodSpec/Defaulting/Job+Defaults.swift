extension Job: Defaultable {
    /// Fills in what is absent; the labels come from the template's. Kubernetes: `SetDefaults_Job` in `batch/v1`.
    public mutating func fillDefaults() {
        spec.setIfAbsent(.zero)
        status.setIfAbsent(.zero)
        spec?.fillJobDefaults()
        if let labels = spec?.template.metadata?.labels, !labels.isEmpty {
            metadata.setIfAbsent(.zero)
            metadata?.labels.setIfZero(labels)
        }
        spec?.fillTemplateDefaults()
    }
}

extension Job.Spec {
    /// What only a Job gets; the job template of a CronJob gets it when the Job is made.
    fileprivate mutating func fillJobDefaults() {
        if parallelism == nil { completions.setIfAbsent(1) }
        parallelism.setIfAbsent(1)
        let isLimitedPerIndex = backoffLimitPerIndex != nil
        backoffLimit.setIfAbsent(isLimitedPerIndex ? .max : 6)
        completionMode.setIfAbsent(.nonIndexed)
        suspend.setIfAbsent(false)
        let hasFailurePolicy = podFailurePolicy != nil
        podReplacementPolicy.setIfAbsent(hasFailurePolicy ? .failed : .terminatingOrFailed)
        manualSelector.setIfAbsent(false)
    }

    /// What a Job and the job template of a CronJob share.
    fileprivate mutating func fillTemplateDefaults() {
        podFailurePolicy?.rules.fillDefaults()
        template.fillDefaults()
    }
}

extension [PodFailurePolicyRule] {
    fileprivate mutating func fillDefaults() {
        for index in indices { self[index].onPodConditions?.fillDefaults() }
    }
}

extension [PodFailurePolicyOnPodConditionsPattern] {
    fileprivate mutating func fillDefaults() {
        for index in indices { self[index].status.setIfZero("True") }
    }
}

extension CronJob: Defaultable {
    /// Fills in what is absent. Kubernetes: `SetDefaults_CronJob` in `batch/v1`.
    public mutating func fillDefaults() {
        status.setIfAbsent(.zero)
        spec.concurrencyPolicy.setIfZero(.allow)
        spec.suspend.setIfAbsent(false)
        spec.successfulJobsHistoryLimit.setIfAbsent(3)
        spec.failedJobsHistoryLimit.setIfAbsent(1)
        spec.jobTemplate.spec.setIfAbsent(.zero)
        spec.jobTemplate.spec?.fillTemplateDefaults()
    }
}
