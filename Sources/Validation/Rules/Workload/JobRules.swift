internal import PodSpec

/// Rules for Jobs (pkg/apis/batch/validation, `ValidateJob`).
enum JobRules {
    /// Checks a Job.
    ///
    /// - Parameter sharesLabels: whether the Job has its labels from its template. They are one map in the server then, and what is
    ///   generated for the template is the Job's own, too.
    static func check(_ job: Job, sharesLabels: Bool, _ options: ValidationOptions, _ findings: inout Findings) {
        let path = FieldPath.spec
        var spec = job.spec ?? .zero
        var metadata = job.metadata
        let name = MetadataRules.effectiveName(metadata)
        if spec.manualSelector != true {
            JobSelectorRules.generate(for: name, in: &spec)
            JobSelectorRules.checkGenerated(spec, name: name, at: path, &findings)
            if sharesLabels { metadata?.labels = spec.template.metadata?.labels }
        }
        MetadataRules.check(metadata, name: .subdomain, options, &findings)
        checkSpec(spec, at: path, options, &findings)
        JobSelectorRules.check(spec, at: path, &findings)
        if spec.completionMode == .indexed, let completions = spec.completions, completions > 0 {
            // The last pod's hostname is the longest.
            let hostname = "\(name)-\(completions - 1)"
            if !Constraints.dnsLabel(hostname).isEmpty {
                let detail = "will not able to create pod with invalid DNS label: \(hostname)"
                findings.invalid(FieldPath.metadata.child("name"), .string(name), detail)
            }
        }
        MetadataWarnings.check(job.metadata, names: .podNames, &findings)
        warn(spec, at: path, &findings)
    }

    /// What Jobs and the Jobs of a CronJob share (`validateJobSpec`).
    static func checkSpec(_ spec: Job.Spec, at path: FieldPath, _ options: ValidationOptions, _ findings: inout Findings) {
        findings.requireNonNegative(spec.parallelism, path.child("parallelism"))
        findings.requireNonNegative(spec.completions, path.child("completions"))
        findings.requireNonNegative(spec.activeDeadlineSeconds, path.child("activeDeadlineSeconds"))
        findings.requireNonNegative(spec.backoffLimit, path.child("backoffLimit"))
        findings.requireNonNegative(spec.ttlSecondsAfterFinished, path.child("ttlSecondsAfterFinished"))
        findings.requireNonNegative(spec.backoffLimitPerIndex, path.child("backoffLimitPerIndex"))
        findings.requireNonNegative(spec.maxFailedIndexes, path.child("maxFailedIndexes"))
        if spec.maxFailedIndexes != nil, spec.backoffLimitPerIndex == nil {
            findings.required(path.child("backoffLimitPerIndex"), "when maxFailedIndexes is specified")
        }
        if let manager = spec.managedBy { checkManager(manager, at: path.child("managedBy"), &findings) }
        JobCompletionRules.check(spec, at: path, &findings)
        JobFailurePolicyRules.check(spec, at: path, &findings)
        JobSuccessPolicyRules.check(spec, at: path.child("successPolicy"), &findings)
        PodTemplateRules.check(spec.template, at: path.child("template"), options, &findings)
        checkRestartPolicy(spec, at: path.child("template").child("spec", "restartPolicy"), &findings)
    }

    private static func checkManager(_ manager: String, at path: FieldPath, _ findings: inout Findings) {
        if manager.isEmpty { return findings.required(path) }
        for (value, detail) in Constraints.domainPrefixedPath(manager) { findings.invalid(path, .string(value), detail) }
        if manager.utf8.count > 63 { findings.tooLong(path, limit: 63) }
    }

    private static func checkRestartPolicy(_ spec: Job.Spec, at path: FieldPath, _ findings: inout Findings) {
        let policy = spec.template.spec?.restartPolicy ?? .always
        switch policy {
        case .always: findings.required(path, "valid values: \"OnFailure\", \"Never\"")
        case .onFailure:
            if spec.podFailurePolicy != nil {
                findings.invalid(path, .string(policy.rawValue), "only \"Never\" is supported when podFailurePolicy is specified")
            }
        case .never: break
        default: findings.notSupported(path, .string(policy.rawValue), [RestartPolicy.onFailure, .never].map(\.rawValue))
        }
    }

    /// Warnings about a Job's spec (`WarningsForJobSpec`).
    static func warn(_ spec: Job.Spec, at path: FieldPath, _ findings: inout Findings) {
        if spec.completionMode == .indexed, spec.completions ?? 0 > 100_000, spec.parallelism ?? 0 > 10_000 {
            findings.warning(
                path,
                "\(path): In Indexed Jobs with a number of completions higher than 10^5 and a parallelism higher than 10^4, "
                    + "Kubernetes might not be able to track completedIndexes when a big number of indexes fail"
            )
        }
        PodTemplateRules.warn(spec.template, at: path.child("template"), &findings)
    }
}
