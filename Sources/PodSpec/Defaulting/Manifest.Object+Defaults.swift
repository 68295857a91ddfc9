extension Manifest.Object {
    /// A copy with the API server's defaults applied; see ``Defaultable/applyDefaults()``.
    public func applyingDefaults() -> Manifest.Object {
        switch self {
        case .pod(let value): .pod(value.applyingDefaults())
        case .podTemplate(let value): .podTemplate(value.applyingDefaults())
        case .replicationController(let value): .replicationController(value.applyingDefaults())
        case .deployment(let value): .deployment(value.applyingDefaults())
        case .replicaSet(let value): .replicaSet(value.applyingDefaults())
        case .statefulSet(let value): .statefulSet(value.applyingDefaults())
        case .daemonSet(let value): .daemonSet(value.applyingDefaults())
        case .job(let value): .job(value.applyingDefaults())
        case .cronJob(let value): .cronJob(value.applyingDefaults())
        }
    }
}
