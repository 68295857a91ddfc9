/// How long the kubelet waits before it starts a container again: 10 s, doubling up to 300 s.
///
/// The wait counts from the end of the last instance. An instance that ends more than 600 s after the last decision starts the
/// series anew.
public struct RestartBackoff: Hashable, Sendable {
    /// The wait in force and when it was decided on; nil while there is none.
    public private(set) var entry: Entry?

    /// Makes a back-off without history: the first restart is immediate.
    public init() {}

    /// Whether a container whose last instance ended at a time has to wait.
    public func isWaiting(at now: Duration, endedAt: Duration) -> Bool {
        guard let entry, endedAt - entry.decidedAt <= Self.forgottenAfter else { return false }
        return now - endedAt < entry.wait
    }

    /// Notes that a container is started again now.
    public mutating func restart(at now: Duration, endedAt: Duration) {
        var wait = Self.first
        if let entry, endedAt - entry.decidedAt <= Self.forgottenAfter { wait = min(entry.wait * 2, Self.longest) }
        entry = Entry(wait: wait, decidedAt: now)
    }

    /// Drops an entry that is older than 600 s, as the kubelet's housekeeping does every 2 s.
    public mutating func forget(at now: Duration) {
        if let entry, now - entry.decidedAt > Self.forgottenAfter { self.entry = nil }
    }

    private static let first = Duration.seconds(10)
    private static let longest = Duration.seconds(300)
    private static let forgottenAfter = Duration.seconds(600)
}

extension RestartBackoff {
    /// A wait and when it was decided on.
    public struct Entry: Hashable, Sendable {
        /// The wait.
        public let wait: Duration
        /// When it was decided on: the start of the instance that came after it.
        public let decidedAt: Duration
    }
}
