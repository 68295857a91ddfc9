public import PodSpec

/// An object of each kind with a pod template. All of them are valid, without a warning.
public enum WorkloadFixture: String, Hashable, Sendable, CaseIterable {
    case podTemplate, replicationController, deployment, replicaSet, statefulSet, daemonSet, job, indexedJob, cronJob
    /// A StatefulSet whose pods have a claim of their own.
    case statefulSetWithClaim

    /// The object.
    public var object: Manifest.Object {
        switch self {
        case .podTemplate: .podTemplate(.fixture())
        case .replicationController: .replicationController(.fixture())
        case .deployment: .deployment(.fixture())
        case .replicaSet: .replicaSet(.fixture())
        case .statefulSet: .statefulSet(.fixture())
        case .daemonSet: .daemonSet(.fixture())
        case .job: .job(.fixture())
        case .indexedJob:
            .job(
                Job.fixture().with {
                    $0.spec?.completionMode = .indexed
                    $0.spec?.completions = 5
                    $0.spec?.parallelism = 2
                })
        case .cronJob: .cronJob(.fixture())
        case .statefulSetWithClaim: .statefulSet(Self.claimingStatefulSet)
        }
    }

    private static var claimingStatefulSet: StatefulSet {
        let container = Container.fixture(volumeMounts: [VolumeMount("/data", from: "data")])
        let claim = PersistentVolumeClaim(
            metadata: ObjectMeta(name: "data"),
            spec: PersistentVolumeClaim.Spec(
                accessModes: [.readWriteOnce], resources: VolumeResourceRequirements(requests: ["storage": "10Gi"])))
        return StatefulSet.fixture(spec: .fixture(containers: [container])).with { $0.spec.volumeClaimTemplates = [claim] }
    }
}
