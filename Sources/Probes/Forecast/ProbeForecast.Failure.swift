extension ProbeForecast {
    /// How a container fails.
    public enum Failure: String, Hashable, Sendable, CaseIterable {
        /// It answers at once that something is wrong, or refuses the connection.
        case answering
        /// It doesn't answer, so that every check takes its whole timeout.
        case hanging
    }

    /// An earliest and a latest time.
    public struct Window: Hashable, Sendable {
        /// Not before.
        public let earliest: Duration
        /// Not after.
        public let latest: Duration

        /// Makes a window.
        public init(earliest: Duration, latest: Duration) {
            self.earliest = earliest
            self.latest = latest
        }
    }

    /// What becomes of a slow start.
    public enum StartVerdict: String, Hashable, Sendable {
        /// It is never killed.
        case survives
        /// It depends on when the checks happen to fall.
        case depends
        /// It is always killed.
        case isKilled
    }
}
