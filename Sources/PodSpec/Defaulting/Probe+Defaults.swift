extension Probe {
    /// Kubernetes: `SetDefaults_Probe` in `core/v1`.
    mutating func fillDefaults() {
        timeoutSeconds.setIfZero(1)
        periodSeconds.setIfZero(10)
        successThreshold.setIfZero(1)
        failureThreshold.setIfZero(3)
        if httpGet != nil { httpGet?.fillDefaults() }
        if grpc != nil { grpc?.service.setIfAbsent("") }
    }
}

extension HTTPGetAction {
    /// Kubernetes: `SetDefaults_HTTPGetAction` in `core/v1`.
    mutating func fillDefaults() {
        path.setIfZero("/")
        scheme.setIfZero(.http)
    }
}

extension Lifecycle {
    mutating func fillDefaults() {
        if postStart?.httpGet != nil { postStart?.httpGet?.fillDefaults() }
        if preStop?.httpGet != nil { preStop?.httpGet?.fillDefaults() }
    }
}
