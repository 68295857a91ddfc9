/// The beat of a probe: once a period, counted from its start or from the last reset.
///
/// At most one beat is remembered while a check runs. Later beats stay on the old grid, however long the check took.
public struct ProbeTicker: Hashable, Sendable {
    /// The time between beats; always positive.
    public let period: Duration
    /// When the next beat is due, or since when one has been waiting.
    public private(set) var next: Duration

    /// A clock that jumped this many beats ahead gets a new grid, so that no arithmetic can overflow.
    private static let farTooMany = 1e9

    /// Starts the beat: the first one comes a period later.
    public init(period: Duration, startingAt now: Duration) {
        self.period = max(period, .nanoseconds(1))
        next = now + self.period
    }

    /// Whether a beat is waiting.
    public func isDue(at now: Duration) -> Bool { next <= now }

    /// Takes the waiting beat, if there is one; those missed in the meantime are dropped.
    public mutating func take(at now: Duration) -> Bool {
        guard isDue(at: now) else { return false }
        next += period
        guard next <= now else { return true }
        let missed = ((now - next) / period).rounded(.down)
        guard missed < Self.farTooMany else {
            next = now + period
            return true
        }
        next += period * Int(missed)
        while next <= now { next += period }
        return true
    }

    /// Starts the beat anew: the next one comes a whole period later, and a waiting one is dropped.
    public mutating func reset(at now: Duration) { next = now + period }
}
