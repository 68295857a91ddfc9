extension ReplicaSet: Defaultable {
    /// Fills in what is absent. Kubernetes: `SetDefaults_ReplicaSet` in `apps/v1`.
    public mutating func fillDefaults() {
        status.setIfAbsent(.zero)
        spec.replicas.setIfAbsent(1)
        spec.template.setIfAbsent(.zero)
        spec.template?.fillDefaults()
    }
}
