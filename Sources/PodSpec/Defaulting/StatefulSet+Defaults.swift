extension StatefulSet: Defaultable {
    /// Fills in what is absent. Kubernetes: `SetDefaults_StatefulSet` in `apps/v1`.
    public mutating func fillDefaults() {
        status.setIfAbsent(.zero)
        // Written even when it is zero, unlike the other counters beside `replicas`.
        status?.availableReplicas.setIfAbsent(0)
        spec.podManagementPolicy.setIfZero(.orderedReady)
        spec.updateStrategy.setIfAbsent(.zero)
        spec.updateStrategy?.fillDefaults()
        spec.persistentVolumeClaimRetentionPolicy.setIfAbsent(.zero)
        spec.persistentVolumeClaimRetentionPolicy?.whenDeleted.setIfZero(.retain)
        spec.persistentVolumeClaimRetentionPolicy?.whenScaled.setIfZero(.retain)
        spec.replicas.setIfAbsent(1)
        spec.revisionHistoryLimit.setIfAbsent(10)
        spec.ordinals?.start.setIfAbsent(0)
        spec.volumeClaimTemplates?.fillDefaults()
        spec.template.fillDefaults()
    }
}

extension StatefulSetUpdateStrategy {
    /// The partition gets its default only where a rolling update is written out or the type itself is a default.
    fileprivate mutating func fillDefaults() {
        if type == nil || type == .zero {
            type = .rollingUpdate
            rollingUpdate.setIfAbsent(.zero)
        }
        if type == .rollingUpdate { rollingUpdate?.partition.setIfAbsent(0) }
    }
}
