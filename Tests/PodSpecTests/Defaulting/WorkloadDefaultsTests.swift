import PodSpec
import Testing

@Suite("Defaults of workloads")
struct WorkloadDefaultsTests {
    @Test(
        "Fields of each kind",
        arguments: [
            ("Deployment", "{}", "spec.replicas", "1"), ("Deployment", "{replicas: 0}", "spec.replicas", "0"),
            ("Deployment", "{}", "spec.strategy.type", "RollingUpdate"),
            ("Deployment", "{}", "spec.strategy.rollingUpdate.maxSurge", "25%"),
            ("Deployment", "{strategy: {rollingUpdate: {maxSurge: 1}}}", "spec.strategy.rollingUpdate.maxSurge", "1"),
            ("Deployment", "{strategy: {type: Recreate}}", "spec.strategy.rollingUpdate", nil),
            ("Deployment", "{}", "spec.revisionHistoryLimit", "10"), ("Deployment", "{}", "spec.progressDeadlineSeconds", "600"),
            ("Deployment", "{paused: false}", "spec.paused", nil),
            ("Deployment", "{}", "spec.template.spec.restartPolicy", "Always"),
            ("ReplicaSet", "{}", "spec.replicas", "1"), ("ReplicaSet", "{}", "status.replicas", "0"),
            ("ReplicaSet", "{}", "spec.template.spec.dnsPolicy", "ClusterFirst"),
            ("DaemonSet", "{}", "spec.updateStrategy.rollingUpdate.maxUnavailable", "1"),
            ("DaemonSet", "{}", "spec.updateStrategy.rollingUpdate.maxSurge", "0"),
            ("DaemonSet", "{updateStrategy: {type: OnDelete}}", "spec.updateStrategy.rollingUpdate", nil),
            ("DaemonSet", "{}", "spec.revisionHistoryLimit", "10"), ("DaemonSet", "{}", "status.numberReady", "0"),
            ("StatefulSet", "{}", "spec.podManagementPolicy", "OrderedReady"),
            ("StatefulSet", "{}", "spec.updateStrategy.rollingUpdate.partition", "0"),
            ("StatefulSet", "{updateStrategy: {type: RollingUpdate}}", "spec.updateStrategy.rollingUpdate", nil),
            (
                "StatefulSet", "{updateStrategy: {type: RollingUpdate, rollingUpdate: {}}}", "spec.updateStrategy.rollingUpdate.partition",
                "0"
            ),
            ("StatefulSet", "{updateStrategy: {type: OnDelete, rollingUpdate: {}}}", "spec.updateStrategy.rollingUpdate.partition", nil),
            ("StatefulSet", "{}", "spec.persistentVolumeClaimRetentionPolicy.whenDeleted", "Retain"),
            (
                "StatefulSet", "{persistentVolumeClaimRetentionPolicy: {whenDeleted: Delete}}",
                "spec.persistentVolumeClaimRetentionPolicy.whenScaled", "Retain"
            ),
            ("StatefulSet", "{ordinals: {}}", "spec.ordinals.start", "0"), ("StatefulSet", "{}", "status.availableReplicas", "0"),
            ("StatefulSet", "{volumeClaimTemplates: [{}]}", "spec.volumeClaimTemplates.0.status.phase", "Pending"),
            ("StatefulSet", "{volumeClaimTemplates: [{}]}", "spec.volumeClaimTemplates.0.spec.volumeMode", "Filesystem"),
            ("Job", "{}", "spec.completions", "1"), ("Job", "{}", "spec.parallelism", "1"),
            ("Job", "{parallelism: 2}", "spec.completions", nil), ("Job", "{completions: 3}", "spec.parallelism", "1"),
            ("Job", "{}", "spec.backoffLimit", "6"), ("Job", "{backoffLimitPerIndex: 1}", "spec.backoffLimit", "2147483647"),
            ("Job", "{}", "spec.completionMode", "NonIndexed"), ("Job", "{}", "spec.suspend", "false"),
            ("Job", "{}", "spec.manualSelector", "false"), ("Job", "{}", "spec.podReplacementPolicy", "TerminatingOrFailed"),
            ("Job", "{podFailurePolicy: {rules: []}}", "spec.podReplacementPolicy", "Failed"),
            (
                "Job", "{podFailurePolicy: {rules: [{action: Count, onPodConditions: [{type: A}]}]}}",
                "spec.podFailurePolicy.rules.0.onPodConditions.0.status", "True"
            ),
            ("CronJob", "{}", "spec.concurrencyPolicy", "Allow"), ("CronJob", "{}", "spec.suspend", "false"),
            ("CronJob", "{}", "spec.successfulJobsHistoryLimit", "3"), ("CronJob", "{}", "spec.failedJobsHistoryLimit", "1"),
            ("CronJob", "{}", "spec.jobTemplate.spec.template.spec.schedulerName", "default-scheduler"),
            // A job template gets a Job's own defaults only when the Job is made.
            ("CronJob", "{}", "spec.jobTemplate.spec.completions", nil), ("CronJob", "{}", "spec.jobTemplate.spec.backoffLimit", nil),
            ("ReplicationController", "{}", "spec.replicas", "1"), ("ReplicationController", "{}", "spec.template", nil),
            ("ReplicationController", "{}", "status.replicas", "0"),
        ] as [(String, String, String, String?)]
    )
    func fields(kind: String, spec: String, path: String, expected: String?) throws {
        let value = try Self.defaulted(kind, spec)
        #expect(value.at(path)?.plainText == expected)
    }

    @Test("Selector and labels come from the template's labels where there are none")
    func labels() throws {
        let template = "template: {metadata: {labels: {app: a}}}"
        let controller = try Self.defaulted("ReplicationController", "{\(template)}")
        #expect(controller.at("spec.selector.app")?.plainText == "a")
        #expect(controller.at("metadata.labels.app")?.plainText == "a")
        #expect(try Self.defaulted("ReplicationController", "{selector: {x: b}, \(template)}").at("spec.selector.app") == nil)
        #expect(try Self.defaulted("Job", "{\(template)}").at("metadata.labels.app")?.plainText == "a")
        #expect(try Self.defaulted("Deployment", "{\(template)}").at("metadata.labels") == nil)
    }

    @Test("A template's containers get no requests from limits")
    func templateResources() throws {
        let spec = "{template: {spec: {containers: [{name: c, resources: {limits: {cpu: 1n}}}]}}}"
        let value = try Self.defaulted("Deployment", spec).at("spec.template.spec.containers.0.resources")
        #expect(value?.at("limits.cpu")?.plainText == "1m")
        #expect(value?.at("requests") == nil)
    }

    private static func defaulted(_ kind: String, _ spec: String) throws -> ManifestValue {
        let kind = try #require(Manifest.Kind(rawValue: kind))
        let text = "{apiVersion: \(kind.apiVersion), kind: \(kind.rawValue), spec: \(spec)}"
        let object = try #require(ManifestStream(text).compactMap(\.object).first)
        return object.applyingDefaults().value.manifestValue
    }
}
