/// Where the containers of a pod are reached when its probes run outside a kubelet.
public struct ProbeTarget: Hashable, Sendable {
    /// The address that stands for the pod's IP.
    ///
    /// Used wherever a probe names no host of its own, and always by gRPC probes. An IPv6 address is written without brackets.
    public var host: String
    /// The ports really listened on, keyed by the port the manifest means.
    ///
    /// Applied after a named port was resolved; a port that isn't listed stays as it is.
    public var ports: [Int: Int]
    /// Environment variables for exec probes, over those the container's `env` gives literally.
    public var environment: [String: String]

    /// Makes a target; by default everything is on this machine and no port is mapped.
    public init(host: String = "127.0.0.1", ports: [Int: Int] = [:], environment: [String: String] = [:]) {
        self.host = host
        self.ports = ports
        self.environment = environment
    }

    /// The port to dial for a port of the manifest.
    public func port(for port: Int) -> Int { ports[port] ?? port }
}
