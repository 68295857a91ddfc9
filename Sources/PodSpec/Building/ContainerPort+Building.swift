extension ContainerPort {
    /// A port by number, with a name if it has one.
    public init(_ containerPort: Int32, name: String? = nil, protocol: TransportProtocol? = nil) {
        self.init(containerPort: containerPort, name: name, protocol: `protocol`)
    }
}

extension ContainerPort: ExpressibleByIntegerLiteral {
    /// A port without a name: `ports: [8080]`.
    public init(integerLiteral value: Int32) {
        self.init(containerPort: value)
    }
}
