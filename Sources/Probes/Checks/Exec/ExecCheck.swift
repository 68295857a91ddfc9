#if Probes
    public import PodSpec

    /// Runs a probe's command on this machine: exit code 0 is success, any other failure.
    ///
    /// The command runs without a shell, in this process's environment with the container's literal variables and the target's over
    /// it. At the timeout its whole process group is killed, which is a failure; a command that cannot be started is an error.
    /// Kubernetes: `ExecAction` as run by the kubelet through the container runtime.
    public struct ExecCheck: ProbeCheck {
        /// The command with its references expanded.
        public let command: [String]
        private let environment: [String: String]

        /// Makes a check of a container's command.
        ///
        /// - Parameters:
        ///   - action: the probe's action.
        ///   - environment: the container's variables. `$(NAME)` in the command is replaced from their literal values, and `$$` by `$`.
        ///   - target: where the container is; its variables reach the process but are not expanded.
        public init(_ action: ExecAction, environment: [EnvVar] = [], target: ProbeTarget = ProbeTarget()) {
            let expansion = VariableExpansion(literalsOf: environment)
            command = (action.command ?? []).map(expansion.expand)
            self.environment = VariableExpansion.environment(of: environment).merging(target.environment) { _, given in given }
        }

        public func check(timeout: Duration) async -> ProbeOutcome {
            let result: Command.Result
            do {
                result = try await Command(arguments: command, environment: environment).run(timeout: timeout)
            } catch {
                return .error(error.description, errorClass: .notStarted)
            }
            if result.isTimedOut {
                return .failure(
                    "command timed out: \(GoText.quoted(command.joined(separator: " "))) timed out after \(timeout.kubernetesText)",
                    errorClass: .timeout
                )
            }
            let output = String(decoding: (result.standardOutput + result.standardError).prefix(10_240), as: UTF8.self)
            return result.exitCode == 0 ? .success(output) : .failure(output)
        }
    }
#endif
