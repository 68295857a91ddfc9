internal import PodSpec

/// Rules for what makes pods: Deployments, Jobs and the others.
enum WorkloadRules {
    static func check(_ object: PodTemplate, _ options: ValidationOptions, _ findings: inout Findings) {}
    static func check(_ object: ReplicationController, _ options: ValidationOptions, _ findings: inout Findings) {}
    static func check(_ object: Deployment, _ options: ValidationOptions, _ findings: inout Findings) {}
    static func check(_ object: ReplicaSet, _ options: ValidationOptions, _ findings: inout Findings) {}
    static func check(_ object: StatefulSet, _ options: ValidationOptions, _ findings: inout Findings) {}
    static func check(_ object: DaemonSet, _ options: ValidationOptions, _ findings: inout Findings) {}
    static func check(_ object: Job, _ options: ValidationOptions, _ findings: inout Findings) {}
    static func check(_ object: CronJob, _ options: ValidationOptions, _ findings: inout Findings) {}
}
