public import PodSpec

private let fixtureLabels = ["app": "fixture"]

extension PodTemplate {
    /// A PodTemplate that is valid as it stands.
    public static func fixture(name: String = "fixture", spec: Pod.Spec = .fixture()) -> PodTemplate {
        PodTemplate(metadata: ObjectMeta(name: name), template: .fixture(spec: spec))
    }
}

extension ReplicationController {
    /// A ReplicationController that is valid as it stands.
    public static func fixture(
        name: String = "fixture", replicas: Int32? = 1, spec: Pod.Spec = .fixture()
    ) -> ReplicationController {
        ReplicationController(
            metadata: ObjectMeta(name: name),
            spec: ReplicationController.Spec(replicas: replicas, selector: fixtureLabels, template: .fixture(spec: spec)))
    }
}

extension Deployment {
    /// A Deployment that is valid as it stands.
    public static func fixture(name: String = "fixture", replicas: Int32? = 1, spec: Pod.Spec = .fixture()) -> Deployment {
        Deployment(name: name, replicas: replicas, labels: fixtureLabels, pods: spec)
    }
}

extension ReplicaSet {
    /// A ReplicaSet that is valid as it stands.
    public static func fixture(name: String = "fixture", replicas: Int32? = 1, spec: Pod.Spec = .fixture()) -> ReplicaSet {
        ReplicaSet(
            spec: ReplicaSet.Spec(
                selector: LabelSelector(matchLabels: fixtureLabels), replicas: replicas, template: .fixture(spec: spec)),
            metadata: ObjectMeta(name: name))
    }
}

extension StatefulSet {
    /// A StatefulSet that is valid as it stands.
    public static func fixture(name: String = "fixture", replicas: Int32? = 1, spec: Pod.Spec = .fixture()) -> StatefulSet {
        StatefulSet(name: name, serviceName: "fixture", replicas: replicas, labels: fixtureLabels, pods: spec)
    }
}

extension DaemonSet {
    /// A DaemonSet that is valid as it stands.
    public static func fixture(name: String = "fixture", spec: Pod.Spec = .fixture()) -> DaemonSet {
        DaemonSet(name: name, labels: fixtureLabels, pods: spec)
    }
}

extension Job {
    /// A Job that is valid as it stands.
    public static func fixture(name: String = "fixture", spec: Pod.Spec = .fixture(restartPolicy: .never)) -> Job {
        Job(name: name, pods: spec)
    }
}

extension CronJob {
    /// A CronJob that is valid as it stands: every night at three.
    public static func fixture(
        name: String = "fixture", schedule: String = "0 3 * * *", spec: Pod.Spec = .fixture(restartPolicy: .onFailure)
    ) -> CronJob {
        CronJob(name: name, schedule: schedule, pods: spec)
    }
}
