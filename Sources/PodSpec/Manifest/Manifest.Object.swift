extension Manifest {
    /// A typed object of one of the modelled kinds.
    ///
    /// The cases are indirect, since a Pod is a large value.
    public indirect enum Object: Hashable, Sendable {
        case pod(Pod)
        case podTemplate(PodTemplate)
        case replicationController(ReplicationController)
        case deployment(Deployment)
        case replicaSet(ReplicaSet)
        case statefulSet(StatefulSet)
        case daemonSet(DaemonSet)
        case job(Job)
        case cronJob(CronJob)

        /// The object's kind.
        public var kind: Kind {
            switch self {
            case .pod: .pod
            case .podTemplate: .podTemplate
            case .replicationController: .replicationController
            case .deployment: .deployment
            case .replicaSet: .replicaSet
            case .statefulSet: .statefulSet
            case .daemonSet: .daemonSet
            case .job: .job
            case .cronJob: .cronJob
            }
        }

        /// The object as one of the API's types.
        public var value: any APIObject {
            switch self {
            case .pod(let value): value
            case .podTemplate(let value): value
            case .replicationController(let value): value
            case .deployment(let value): value
            case .replicaSet(let value): value
            case .statefulSet(let value): value
            case .daemonSet(let value): value
            case .job(let value): value
            case .cronJob(let value): value
            }
        }

        /// The object's own metadata.
        public var metadata: ObjectMeta? {
            switch self {
            case .pod(let value): value.metadata
            case .podTemplate(let value): value.metadata
            case .replicationController(let value): value.metadata
            case .deployment(let value): value.metadata
            case .replicaSet(let value): value.metadata
            case .statefulSet(let value): value.metadata
            case .daemonSet(let value): value.metadata
            case .job(let value): value.metadata
            case .cronJob(let value): value.metadata
            }
        }

        /// The pods that the object describes: a Pod's own spec, or the template inside a workload. Nil when it has none.
        public var podTemplate: LocatedPodTemplate? {
            switch self {
            case .pod(let value): located(.root, PodTemplate.Spec(metadata: value.metadata, spec: value.spec))
            case .podTemplate(let value): located(FieldPath("template"), value.template)
            case .replicationController(let value): located(FieldPath("spec").child("template"), value.spec?.template)
            case .deployment(let value): located(FieldPath("spec").child("template"), value.spec.template)
            case .replicaSet(let value): located(FieldPath("spec").child("template"), value.spec.template)
            case .statefulSet(let value): located(FieldPath("spec").child("template"), value.spec.template)
            case .daemonSet(let value): located(FieldPath("spec").child("template"), value.spec.template)
            case .job(let value): located(FieldPath("spec").child("template"), value.spec?.template)
            case .cronJob(let value):
                located(
                    FieldPath("spec").child("jobTemplate").child("spec", "template"),
                    value.spec.jobTemplate.spec?.template
                )
            }
        }

        private func located(_ path: FieldPath, _ template: PodTemplate.Spec?) -> LocatedPodTemplate? {
            template.map { LocatedPodTemplate(path: path, template: $0) }
        }
    }

    /// A pod template and where it stands in its object.
    public struct LocatedPodTemplate: Hashable, Sendable {
        /// The template's path, the root for a Pod.
        public var path: FieldPath
        /// The template: labels, annotations and spec of the pods.
        public var template: PodTemplate.Spec
    }
}
