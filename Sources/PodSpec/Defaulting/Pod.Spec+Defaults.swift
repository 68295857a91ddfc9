extension Pod.Spec {
    /// What Pods and pod templates share. Kubernetes: `SetDefaults_PodSpec` in `core/v1`.
    mutating func fillDefaults() {
        dnsPolicy.setIfZero(.clusterFirst)
        restartPolicy.setIfZero(.always)
        if securityContext == nil { securityContext = .zero }
        terminationGracePeriodSeconds.setIfAbsent(30)
        schedulerName.setIfZero("default-scheduler")
        volumes?.fillDefaults()
        initContainers?.fillDefaults()
        containers.fillDefaults()
        ephemeralContainers?.fillDefaults()
        overhead?.roundUpToMilli()
        if resources != nil { resources?.fillDefaults() }
    }

    /// What a Pod gets, and then what it shares with templates. Kubernetes: `SetDefaults_Pod` in `core/v1`.
    mutating func fillDefaultsOfPod() {
        fillResources()
        enableServiceLinks.setIfAbsent(true)
        if hostNetwork == true {
            containers.fillHostPorts()
            initContainers?.fillHostPorts()
        }
        fillDefaults()
    }
}

extension [Container] {
    /// On the host's network a container's port is a port of the host.
    fileprivate mutating func fillHostPorts() {
        for index in indices { self[index].ports?.fillHostPorts() }
    }
}

extension [ContainerPort] {
    fileprivate mutating func fillHostPorts() {
        for index in indices {
            let port = self[index].containerPort
            self[index].hostPort.setIfZero(port)
        }
    }
}
