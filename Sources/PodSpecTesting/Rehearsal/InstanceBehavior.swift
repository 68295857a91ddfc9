public import PodSpecProbes

/// How one instance of a container behaves in a rehearsal: what its probes find, and when and how it ends.
public struct InstanceBehavior: Sendable {
    /// What a probe finds at an age of the instance.
    public var answer: @Sendable (ProbeKind, _ age: Duration) -> ScriptedAnswer
    /// The age at which the process ends by itself; nil for never.
    public var exitsAt: Duration?
    /// The exit code when it ends by itself.
    public var exitCode: Int
    /// How long the process takes to end after the stop signal.
    public var stopTakes: Duration
    /// The exit code after the stop signal.
    public var stopExitCode: Int

    /// Makes a behaviour; by default the process runs for ever and stops at once when asked.
    public init(
        exitsAt: Duration? = nil, exitCode: Int = 1, stopTakes: Duration = .zero, stopExitCode: Int = 143,
        answer: @escaping @Sendable (ProbeKind, _ age: Duration) -> ScriptedAnswer
    ) {
        self.answer = answer
        self.exitsAt = exitsAt
        self.exitCode = exitCode
        self.stopTakes = stopTakes
        self.stopExitCode = stopExitCode
    }

    /// All probes pass at once and for ever.
    public static var healthy: InstanceBehavior { InstanceBehavior { _, _ in .healthy } }

    /// All probes pass from one age on and hang from another on.
    ///
    /// - Parameters:
    ///   - start: the age from which they pass; before it connections are refused
    ///   - end: the age from which they hang; nil for never
    public static func healthy(after start: Duration, hangingAt end: Duration? = nil) -> InstanceBehavior {
        InstanceBehavior { _, age in
            if age < start { return .refused }
            if let end, age >= end { return .hangs }
            return .healthy
        }
    }
}
