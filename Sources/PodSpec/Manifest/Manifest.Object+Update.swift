extension Manifest.Object {
    /// Changes the pods that the object describes: a Pod's own metadata and spec, or the template inside a workload.
    ///
    /// Nothing happens where there is no template. See ``podTemplate``.
    public mutating func updatePodTemplate(_ change: (inout PodTemplate.Spec) throws -> Void) rethrows {
        switch self {
        case .pod(var value):
            var template = PodTemplate.Spec(metadata: value.metadata, spec: value.spec)
            try change(&template)
            (value.metadata, value.spec) = (template.metadata, template.spec)
            self = .pod(value)
        case .podTemplate(var value):
            try Self.update(&value.template, change)
            self = .podTemplate(value)
        case .replicationController(var value):
            try Self.update(&value.spec, \.template, change)
            self = .replicationController(value)
        case .deployment(var value):
            try change(&value.spec.template)
            self = .deployment(value)
        case .replicaSet(var value):
            try Self.update(&value.spec.template, change)
            self = .replicaSet(value)
        case .statefulSet(var value):
            try change(&value.spec.template)
            self = .statefulSet(value)
        case .daemonSet(var value):
            try change(&value.spec.template)
            self = .daemonSet(value)
        case .job(var value):
            if var spec = value.spec {
                try change(&spec.template)
                value.spec = spec
            }
            self = .job(value)
        case .cronJob(var value):
            if var spec = value.spec.jobTemplate.spec {
                try change(&spec.template)
                value.spec.jobTemplate.spec = spec
            }
            self = .cronJob(value)
        }
    }

    private static func update(
        _ template: inout PodTemplate.Spec?, _ change: (inout PodTemplate.Spec) throws -> Void
    ) rethrows {
        guard var value = template else { return }
        try change(&value)
        template = value
    }

    private static func update<Outer>(
        _ outer: inout Outer?,
        _ field: WritableKeyPath<Outer, PodTemplate.Spec?>,
        _ change: (inout PodTemplate.Spec) throws -> Void
    ) rethrows {
        guard var value = outer else { return }
        try update(&value[keyPath: field], change)
        outer = value
    }
}
