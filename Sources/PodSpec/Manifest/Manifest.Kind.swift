extension Manifest {
    /// The kinds that PodSpec models: Pods and everything with a pod template.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case pod = "Pod"
        case podTemplate = "PodTemplate"
        case replicationController = "ReplicationController"
        case deployment = "Deployment"
        case replicaSet = "ReplicaSet"
        case statefulSet = "StatefulSet"
        case daemonSet = "DaemonSet"
        case job = "Job"
        case cronJob = "CronJob"

        /// The `apiVersion` that serves the kind.
        public var apiVersion: String {
            switch self {
            case .pod, .podTemplate, .replicationController: "v1"
            case .deployment, .replicaSet, .statefulSet, .daemonSet: "apps/v1"
            case .job, .cronJob: "batch/v1"
            }
        }

        /// The API versions that served the kind once and no longer do.
        package var retiredAPIVersions: [String] {
            switch self {
            case .deployment: ["extensions/v1beta1", "apps/v1beta1", "apps/v1beta2"]
            case .replicaSet, .daemonSet: ["extensions/v1beta1", "apps/v1beta2"]
            case .statefulSet: ["apps/v1beta1", "apps/v1beta2"]
            case .cronJob: ["batch/v2alpha1", "batch/v1beta1"]
            case .pod, .podTemplate, .replicationController, .job: []
            }
        }
    }
}
