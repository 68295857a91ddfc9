extension Pod.Status {
    /// Rounds the amounts that the kubelet reported.
    mutating func fillDefaults() {
        if resources != nil { resources?.fillDefaults() }
        allocatedResources?.roundUpToMilli()
        initContainerStatuses?.fillDefaults()
        containerStatuses?.fillDefaults()
        ephemeralContainerStatuses?.fillDefaults()
    }
}

extension [ContainerStatus] {
    fileprivate mutating func fillDefaults() {
        for index in indices {
            self[index].allocatedResources?.roundUpToMilli()
            self[index].resources?.fillDefaults()
        }
    }
}
