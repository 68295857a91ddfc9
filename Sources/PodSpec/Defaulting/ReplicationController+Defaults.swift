extension ReplicationController: Defaultable {
    /// Fills in what is absent; the selector and the labels come from the template's labels.
    /// Kubernetes: `SetDefaults_ReplicationController` in `core/v1`.
    public mutating func fillDefaults() {
        spec.setIfAbsent(.zero)
        status.setIfAbsent(.zero)
        spec?.replicas.setIfAbsent(1)
        if let labels = spec?.template?.metadata?.labels, !labels.isEmpty {
            spec?.selector.setIfZero(labels)
            metadata.setIfAbsent(.zero)
            metadata?.labels.setIfZero(labels)
        }
        spec?.template?.fillDefaults()
    }
}
