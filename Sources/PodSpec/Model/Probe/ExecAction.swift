/// A command to run inside a container.
///
/// Kubernetes: `ExecAction` in `core/v1`.
public struct ExecAction: APIObject {
    /// Command and its arguments, run from the container's root directory without a shell.
    ///
    /// An exit code of 0 means success, anything else failure.
    public var command: [String]?

    /// Makes a value from its fields; what isn't given is absent.
    public init(command: [String]? = nil) {
        self.command = command
    }
}

extension ExecAction {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "ExecAction",
        zero: ExecAction(),
        [
            .optional("command", \.command)
        ]
    )
}
