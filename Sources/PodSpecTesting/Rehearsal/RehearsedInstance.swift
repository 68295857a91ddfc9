/// One instance of a container in a rehearsal.
public struct RehearsedInstance: Hashable, Sendable {
    /// The container's name.
    public let container: String
    /// Which one, from 1.
    public let number: Int
    /// When it started.
    public let startedAt: Duration
    /// When it ended; nil while it runs.
    public internal(set) var finishedAt: Duration?
    /// The exit code; nil while it runs.
    public internal(set) var exitCode: Int?
    /// How it ended; nil while it runs.
    public internal(set) var ending: Ending?
    /// The seconds it was given to stop; nil when it was not asked to.
    public internal(set) var graceSeconds: Int?

    var containerID: String { "\(container)-\(number)" }

    var isRunning: Bool { finishedAt == nil }
}
