extension Pod {
    /// A Pod with a name and what is to run in it.
    public init(
        name: String,
        namespace: String? = nil,
        labels: [String: String]? = nil,
        annotations: [String: String]? = nil,
        spec: Pod.Spec
    ) {
        self.init(
            metadata: ObjectMeta(name: name, namespace: namespace, labels: labels, annotations: annotations),
            spec: spec
        )
    }
}

extension PodTemplate.Spec {
    /// A template with labels, of which a workload's selector needs at least one.
    public init(labels: [String: String], annotations: [String: String]? = nil, spec: Pod.Spec) {
        self.init(metadata: ObjectMeta(labels: labels, annotations: annotations), spec: spec)
    }
}
