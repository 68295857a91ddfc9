extension Probe {
    /// The time between the container's start and the first probe. Default 0.
    public var initialDelay: Duration { .seconds(initialDelaySeconds ?? 0) }

    /// The time between two probes. Default 10 seconds, which zero stands for as well.
    public var period: Duration { .seconds(Self.given(periodSeconds, default: 10)) }

    /// The time after which an unanswered probe has failed. Default 1 second, which zero stands for as well.
    public var timeout: Duration { .seconds(Self.given(timeoutSeconds, default: 1)) }

    /// How long the container may take to end after this probe has failed for good; nil leaves that to the pod.
    public var terminationGracePeriod: Duration? { terminationGracePeriodSeconds.map { .seconds($0) } }

    /// The successes in a row that make up for a failure. Default 1.
    public var effectiveSuccessThreshold: Int { Int(Self.given(successThreshold, default: 1)) }

    /// The failures in a row after which the probe has failed for good. Default 3.
    public var effectiveFailureThreshold: Int { Int(Self.given(failureThreshold, default: 3)) }

    private static func given(_ value: Int32?, default usual: Int32) -> Int32 {
        guard let value, value != 0 else { return usual }
        return value
    }
}
