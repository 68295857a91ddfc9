#if Probes
    internal import PodSpec
    internal import Subprocess

    #if canImport(System)
        internal import System
    #else
        internal import SystemPackage
    #endif

    /// A command on this machine, run in a process group of its own.
    struct Command {
        /// The program and its arguments; a program without a slash is looked up in `PATH`.
        var arguments: [String]
        /// Variables over those of this process.
        var environment: [String: String] = [:]
        /// How many bytes of each stream are kept. The rest is read all the same, so that a talkative command doesn't block.
        var outputLimit = 10_240

        /// What became of a command that was started.
        struct Result: Hashable, Sendable {
            /// The exit code, 128 + n after signal n.
            var exitCode: Int
            /// The beginning of standard output.
            var standardOutput: [UInt8]
            /// The beginning of standard error.
            var standardError: [UInt8]
            /// Whether it was killed because its time was over.
            var isTimedOut: Bool
        }

        /// Why a command did not start.
        struct Failure: Error, Hashable, CustomStringConvertible {
            var description: String
        }

        /// Runs the command to its end, or until it is killed with all it started: because its time is over, or because the task was
        /// cancelled.
        ///
        /// Whatever the command left running in its process group is killed when it ends.
        func run(timeout: Duration?) async throws(Failure) -> Result {
            guard let program = arguments.first, !program.isEmpty else { throw Failure(description: "no command to run") }
            let deadline = timeout.map { ContinuousClock.now + $0 }
            let limit = outputLimit
            do {
                let outcome = try await Subprocess.run(
                    configuration(program),
                    input: .none,
                    output: .sequence,
                    error: .sequence
                ) { execution in
                    await RunningCommand(process: execution.processIdentifier.value, deadline: deadline).collect(
                        from: execution.standardOutput,
                        and: execution.standardError,
                        limit: limit
                    )
                }
                let collected = outcome.closureResult
                return Result(
                    exitCode: outcome.terminationStatus.shellCode,
                    standardOutput: collected.output,
                    standardError: collected.error,
                    isTimedOut: collected.isTimedOut
                )
            } catch let error as SubprocessError {
                throw Failure(description: "cannot start \(GoText.quoted(program)): \(Command.explain(error))")
            } catch {
                throw Failure(description: "cannot start \(GoText.quoted(program)): \(error)")
            }
        }

        private func configuration(_ program: String) -> Configuration {
            var options = PlatformOptions()
            options.processGroupID = 0
            options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)]
            var variables: [Environment.Key: String?] = [:]
            for (name, value) in environment where Command.isVariable(name, value) {
                variables[Environment.Key(stringLiteral: name)] = value
            }
            return Configuration(
                executable: program.contains("/") ? .path(FilePath(program)) : .name(program),
                arguments: Arguments(Array(arguments.dropFirst())),
                environment: .inherit.updating(variables),
                platformOptions: options
            )
        }

        /// Whether the operating system can carry a variable.
        private static func isVariable(_ name: String, _ value: String) -> Bool {
            guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
            return !name.utf8.contains { $0 == 0 || $0 == UInt8(ascii: "=") } && !value.utf8.contains(0)
        }

        private static func explain(_ error: SubprocessError) -> String {
            switch (error.code, error.underlyingError) {
            case (.executableNotFound, _): "executable file not found"
            case (_, .some(let cause)): "\(cause)"
            case (_, nil): "\(error)"
            }
        }
    }

    extension TerminationStatus {
        /// The code as a shell and container runtimes report it.
        fileprivate var shellCode: Int {
            switch self {
            case .exited(let code): Int(code)
            case .signaled(let signal): 128 + Int(signal)
            }
        }
    }
#endif
