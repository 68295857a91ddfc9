#if Probes
    internal import Subprocess

    #if canImport(Darwin)
        internal import Darwin
    #elseif canImport(Musl)
        internal import Musl
    #else
        internal import Glibc
    #endif

    /// A command between its start and the moment its process number is given back.
    struct RunningCommand {
        /// The number of the process, which is also that of its group.
        var process: pid_t
        /// When it is killed, nil for never.
        var deadline: ContinuousClock.Instant?

        /// What was read from the command.
        struct Collected: Sendable {
            var output: [UInt8] = []
            var error: [UInt8] = []
            var isTimedOut = false
        }

        private enum Part: Sendable {
            case output([UInt8])
            case error([UInt8])
            case killed(isTimedOut: Bool)
        }

        /// Reads both streams until the command has ended, killing its group at the deadline or when the task is cancelled.
        ///
        /// The process is not reaped before this returns, so its number can't have become another's when the group is killed.
        func collect(
            from output: SubprocessOutputSequence,
            and error: SubprocessOutputSequence,
            limit: Int
        ) async -> Collected {
            await withTaskGroup(of: Part.self) { group in
                group.addTask { .output(await Self.beginning(of: output, limit: limit)) }
                group.addTask { .error(await Self.beginning(of: error, limit: limit)) }
                group.addTask { .killed(isTimedOut: await killWhenOver()) }
                var collected = Collected()
                var openStreams = 2
                for await part in group {
                    switch part {
                    case .output(let bytes):
                        collected.output = bytes
                        openStreams -= 1
                    case .error(let bytes):
                        collected.error = bytes
                        openStreams -= 1
                    case .killed(let isTimedOut):
                        collected.isTimedOut = isTimedOut
                    }
                    guard openStreams == 0 else { continue }
                    await waitForExit()
                    group.cancelAll()
                }
                return collected
            }
        }

        private static func beginning(of stream: SubprocessOutputSequence, limit: Int) async -> [UInt8] {
            var bytes: [UInt8] = []
            do {
                for try await buffer in stream {
                    let wanted = limit - bytes.count
                    guard wanted > 0 else { continue }
                    buffer.withUnsafeBytes { bytes += $0.prefix(wanted) }
                }
            } catch {
                // A pipe that cannot be read has nothing more to say; the exit code decides.
            }
            return bytes
        }

        /// Sleeps until the deadline, or until this task is cancelled because the command has ended or nobody waits for it any more;
        /// in each case whatever is left of the group is killed.
        private func killWhenOver() async -> Bool {
            let isTimedOut: Bool
            do {
                try await Task.sleep(until: deadline ?? .now + .seconds(Int64(Int32.max)), clock: .continuous)
                isTimedOut = true
            } catch {
                isTimedOut = false
            }
            _ = kill(-process, SIGKILL)
            return isTimedOut
        }

        /// Waits, without reaping, for a process that has closed its streams: most have ended by then, a daemon has not.
        private func waitForExit() async {
            var pause = Duration.microseconds(100)
            while !hasExited, !Task.isCancelled {
                try? await Task.sleep(for: pause)
                pause = min(pause * 2, .milliseconds(20))
            }
        }

        private var hasExited: Bool {
            var info = siginfo_t()
            let status = waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT)
            return status != 0 || info.si_signo != 0
        }
    }
#endif
