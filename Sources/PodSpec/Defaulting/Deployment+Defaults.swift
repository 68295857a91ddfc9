extension Deployment: Defaultable {
    /// Fills in what is absent. Kubernetes: `SetDefaults_Deployment` in `apps/v1`.
    public mutating func fillDefaults() {
        status.setIfAbsent(.zero)
        spec.replicas.setIfAbsent(1)
        spec.strategy.setIfAbsent(.zero)
        spec.strategy?.fillDefaults()
        spec.revisionHistoryLimit.setIfAbsent(10)
        spec.progressDeadlineSeconds.setIfAbsent(600)
        spec.template.fillDefaults()
    }
}

extension DeploymentStrategy {
    fileprivate mutating func fillDefaults() {
        type.setIfZero(.rollingUpdate)
        guard type == .rollingUpdate else { return }
        rollingUpdate.setIfAbsent(.zero)
        rollingUpdate?.maxUnavailable.setIfAbsent("25%")
        rollingUpdate?.maxSurge.setIfAbsent("25%")
    }
}
