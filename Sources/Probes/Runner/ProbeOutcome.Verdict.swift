extension ProbeOutcome {
    /// The judgements a check can pass.
    public enum Verdict: String, Hashable, Sendable, CaseIterable, Codable {
        /// Passed.
        case success
        /// Passed, but an event tells about it: counts as success.
        case warning
        /// Did not pass.
        case failure
        /// Neither passed nor failed, without an error: counts as failure and makes no event.
        case unknown
        /// Could not be made: counts as nothing at all.
        case error
        /// An error after an answer had begun, such as a response body that ends early: counts as nothing at all.
        ///
        /// The kubelet words its event differently for it.
        case failureWithError

        /// Whether the attempt is thrown away and made again.
        public var isError: Bool { self == .error || self == .failureWithError }
    }
}
