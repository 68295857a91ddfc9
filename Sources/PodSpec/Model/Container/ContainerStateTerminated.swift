/// Details of a container that has ended.
///
/// Kubernetes: `ContainerStateTerminated` in `core/v1`.
public struct ContainerStateTerminated: APIObject {
    /// Exit status of the container's last run.
    ///
    /// Zero conventionally means success.
    public var exitCode: Int32
    /// Number of the signal that ended the container's last run, if any.
    public var signal: Int32?
    /// Brief reason for the end of the container, such as `Completed`, `Error` or `OOMKilled`.
    public var reason: String?
    /// Message about the container's last run, such as its termination message.
    public var message: String?
    /// Time at which the container's last run began.
    public var startedAt: Timestamp?
    /// Time at which the container's last run came to its end.
    public var finishedAt: Timestamp?
    /// Identifier of the container, in the form of runtime type and ID.
    public var containerID: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        exitCode: Int32,
        signal: Int32? = nil,
        reason: String? = nil,
        message: String? = nil,
        startedAt: Timestamp? = nil,
        finishedAt: Timestamp? = nil,
        containerID: String? = nil
    ) {
        self.exitCode = exitCode
        self.signal = signal
        self.reason = reason
        self.message = message
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.containerID = containerID
    }
}

extension ContainerStateTerminated {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ContainerStateTerminated",
        zero: ContainerStateTerminated(exitCode: 0),
        [
            .required("exitCode", \.exitCode),
            .optional("signal", \.signal, zeroIsAbsent: true),
            .optional("reason", \.reason, zeroIsAbsent: true),
            .optional("message", \.message, zeroIsAbsent: true),
            .optional("startedAt", \.startedAt),
            .optional("finishedAt", \.finishedAt),
            .optional("containerID", \.containerID, zeroIsAbsent: true),
        ]
    )
}
