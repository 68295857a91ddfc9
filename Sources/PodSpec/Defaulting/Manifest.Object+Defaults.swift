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

    /// A copy with absent fields filled in and nothing else changed; see ``Defaultable/fillDefaults()``.
    ///
    /// For looking at, not for handing out: a Pod's status is left as it is.
    package func fillingDefaults() -> Manifest.Object {
        func filling<Object: Defaultable>(_ object: Object) -> Object {
            var copy = object
            copy.fillDefaults()
            return copy
        }
        return switch self {
        case .pod(let value): .pod(value.fillingSpecDefaults())
        case .podTemplate(let value): .podTemplate(filling(value))
        case .replicationController(let value): .replicationController(filling(value))
        case .deployment(let value): .deployment(filling(value))
        case .replicaSet(let value): .replicaSet(filling(value))
        case .statefulSet(let value): .statefulSet(filling(value))
        case .daemonSet(let value): .daemonSet(filling(value))
        case .job(let value): .job(filling(value))
        case .cronJob(let value): .cronJob(filling(value))
        }
    }
}
