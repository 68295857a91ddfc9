extension VirtualClock {
    /// A moment on a virtual clock.
    public struct Instant: InstantProtocol, Hashable, Sendable {
        /// The time since the clock was made.
        public var time: Duration

        /// Makes an instant.
        public init(_ time: Duration) { self.time = time }

        /// The instant a duration later.
        public func advanced(by duration: Duration) -> Instant { Instant(time + duration) }

        /// The time until another instant.
        public func duration(to other: Instant) -> Duration { other.time - time }

        /// Whether one comes before another.
        public static func < (left: Instant, right: Instant) -> Bool { left.time < right.time }
    }
}
