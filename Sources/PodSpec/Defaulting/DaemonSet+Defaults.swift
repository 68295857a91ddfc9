extension DaemonSet: Defaultable {
    /// Fills in what is absent. Kubernetes: `SetDefaults_DaemonSet` in `apps/v1`.
    public mutating func fillDefaults() {
        status.setIfAbsent(.zero)
        spec.updateStrategy.setIfAbsent(.zero)
        spec.updateStrategy?.fillDefaults()
        spec.revisionHistoryLimit.setIfAbsent(10)
        spec.template.fillDefaults()
    }
}

extension DaemonSetUpdateStrategy {
    fileprivate mutating func fillDefaults() {
        type.setIfZero(.rollingUpdate)
        guard type == .rollingUpdate else { return }
        rollingUpdate.setIfAbsent(.zero)
        rollingUpdate?.maxUnavailable.setIfAbsent(1)
        rollingUpdate?.maxSurge.setIfAbsent(0)
    }
}
