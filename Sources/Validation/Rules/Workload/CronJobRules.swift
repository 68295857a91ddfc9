internal import PodSpec

/// Rules for CronJobs (pkg/apis/batch/validation, `ValidateCronJobCreate`).
enum CronJobRules {
    /// A Job's name may have 63 bytes, and 11 are appended to the CronJob's.
    private static let nameLimit = 52

    static func check(_ cronJob: CronJob, _ options: ValidationOptions, _ findings: inout Findings) {
        let path = FieldPath.spec
        let spec = cronJob.spec
        MetadataRules.check(cronJob.metadata, name: .subdomain, options, &findings)
        let name = MetadataRules.effectiveName(cronJob.metadata)
        if name.utf8.count > nameLimit {
            findings.invalid(FieldPath.metadata.child("name"), name, [Constraints.tooLong(nameLimit, .characters)])
        }
        checkSchedule(spec.schedule, at: path.child("schedule"), &findings)
        findings.requireNonNegative(spec.startingDeadlineSeconds, path.child("startingDeadlineSeconds"))
        if let zone = spec.timeZone { findings.invalid(path.child("timeZone"), zone, Constraints.timeZone(zone)) }
        let policy = spec.concurrencyPolicy ?? .zero
        if !policy.isKnown {
            let known: [ConcurrencyPolicy] = [.allow, .forbid, .replace]
            findings.notSupported(path.child("concurrencyPolicy"), .string(policy.rawValue), known.map(\.rawValue))
        }
        checkJob(spec.jobTemplate.spec ?? .zero, at: path.child("jobTemplate", "spec"), options, &findings)
        findings.requireNonNegative(spec.successfulJobsHistoryLimit, path.child("successfulJobsHistoryLimit"))
        findings.requireNonNegative(spec.failedJobsHistoryLimit, path.child("failedJobsHistoryLimit"))

        MetadataWarnings.check(cronJob.metadata, names: .podNames, &findings)
        JobRules.warn(spec.jobTemplate.spec ?? .zero, at: path.child("jobTemplate", "spec"), &findings)
    }

    private static func checkSchedule(_ schedule: String, at path: FieldPath, _ findings: inout Findings) {
        if schedule.isEmpty { return findings.required(path) }
        if let problem = CronSchedule.problem(in: schedule) { findings.invalid(path, .string(schedule), problem) }
        if schedule.parts(at: "T").dropFirst().contains(where: { $0.starts(with: "Z") }) {
            findings.invalid(path, .string(schedule), "cannot use TZ or CRON_TZ in schedule, use timeZone field instead")
        }
    }

    /// The template of the Jobs; their selectors are made for each of them (`ValidateJobTemplateSpec`).
    private static func checkJob(_ spec: Job.Spec, at path: FieldPath, _ options: ValidationOptions, _ findings: inout Findings) {
        JobRules.checkSpec(spec, at: path, options, &findings)
        if let selector = spec.selector { findings.invalid(path.child("selector"), selector.finding, "`selector` will be auto-generated") }
        if spec.manualSelector == true { findings.notSupported(path.child("manualSelector"), true, ["nil", "false"]) }
    }
}
