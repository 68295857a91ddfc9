extension Probe {
    /// Kubernetes: `SetDefaults_Probe` in `core/v1`.
    mutating func fillDefaults() {
        timeoutSeconds.setIfZero(1)
        periodSeconds.setIfZero(10)
        successThreshold.setIfZero(1)
        failureThreshold.setIfZero(3)
        httpGet?.fillDefaults()
        grpc?.service.setIfAbsent("")
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
        postStart?.httpGet?.fillDefaults()
        preStop?.httpGet?.fillDefaults()
    }
}
