import PodSpec

/// The shop's server, as it is deployed: the manifest that its release process writes comes from here.
public struct ShopServer: Hashable, Sendable {
    /// The name of the Deployment.
    public var name: String
    /// The tag of the image.
    public var version: String
    /// The port that the server listens on.
    public var port: Int32
    /// How many pods there are.
    public var replicas: Int32
    /// How long the server has to finish its requests when it is stopped, in seconds.
    public var shutdownSeconds: Int64

    /// Describes a server; only its version has to be said.
    public init(name: String = "shop", version: String, port: Int32 = 8080, replicas: Int32 = 3, shutdownSeconds: Int64 = 10) {
        self.name = name
        self.version = version
        self.port = port
        self.replicas = replicas
        self.shutdownSeconds = shutdownSeconds
    }

    /// The Deployment.
    public var deployment: Deployment {
        Deployment(name: name, replicas: replicas, labels: labels, pods: pods)
    }

    /// One of the Deployment's pods.
    public var pod: Pod {
        Pod(name: "\(name)-0", labels: labels, spec: pods)
    }

    private var labels: [String: String] { ["app": name] }

    private var pods: Pod.Spec {
        let server = Container(
            name: "server",
            image: "registry.example/shop/server:\(version)",
            ports: [ContainerPort(port, name: "http")],
            resources: .requests([.cpu: "250m", .memory: "256Mi"], limits: [.memory: "256Mi"]),
            livenessProbe: .httpGet("/live", port: "http", periodSeconds: 5, failureThreshold: 3),
            readinessProbe: .httpGet("/ready", port: "http", periodSeconds: 1)
        )
        return Pod.Spec(containers: [server], terminationGracePeriodSeconds: shutdownSeconds)
    }
}
