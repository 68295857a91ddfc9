extension [PersistentVolumeClaim] {
    mutating func fillDefaults() {
        for index in indices { self[index].fillDefaults() }
    }
}

extension PersistentVolumeClaim {
    /// Kubernetes: `SetDefaults_PersistentVolumeClaim` in `core/v1`.
    fileprivate mutating func fillDefaults() {
        status.setIfAbsent(.zero)
        status?.phase.setIfZero("Pending")
        status?.capacity?.roundUpToMilli()
        status?.allocatedResources?.roundUpToMilli()
        spec.setIfAbsent(.zero)
        spec?.fillDefaults()
    }
}

extension PersistentVolumeClaim.Spec {
    /// Kubernetes: `SetDefaults_PersistentVolumeClaimSpec` in `core/v1`.
    mutating func fillDefaults() {
        volumeMode.setIfAbsent(.filesystem)
        resources?.limits?.roundUpToMilli()
        resources?.requests?.roundUpToMilli()
    }
}
