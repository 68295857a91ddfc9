/// Details of a container that isn't running yet.
///
/// Kubernetes: `ContainerStateWaiting` in `core/v1`.
public struct ContainerStateWaiting: APIObject {
    /// Brief reason why the container isn't running yet, such as `ContainerCreating` or `CrashLoopBackOff`.
    public var reason: String?
    /// Human-readable explanation of why the container isn't running yet.
    public var message: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(reason: String? = nil, message: String? = nil) {
        self.reason = reason
        self.message = message
    }
}

extension ContainerStateWaiting {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ContainerStateWaiting",
        zero: ContainerStateWaiting(),
        [
            .optional("reason", \.reason, zeroIsAbsent: true),
            .optional("message", \.message, zeroIsAbsent: true),
        ]
    )
}
