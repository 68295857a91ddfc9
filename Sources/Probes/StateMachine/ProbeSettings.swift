public import PodSpec

/// A probe's numbers with Kubernetes' defaults filled in.
///
/// Zero and absent mean the default, as in the API; a number that validation would refuse is raised to the least allowed one.
public struct ProbeSettings: Hashable, Sendable {
    /// Whole seconds after the container's start before the first check; 0 by default.
    public var initialDelaySeconds: Int
    /// Seconds between checks; 10 by default.
    public var periodSeconds: Int
    /// Seconds one attempt may take; 1 by default.
    public var timeoutSeconds: Int
    /// Successes in a row that turn a failed probe; 1 by default.
    public var successThreshold: Int
    /// Failures in a row that turn a passing probe; 3 by default.
    public var failureThreshold: Int
    /// Seconds the container gets to stop when this probe fails; nil for the pod's own.
    public var terminationGracePeriodSeconds: Int?

    /// Takes a probe's numbers.
    public init(_ probe: Probe) {
        initialDelaySeconds = Int(max(0, probe.initialDelaySeconds ?? 0))
        periodSeconds = Self.positive(probe.periodSeconds, otherwise: 10)
        timeoutSeconds = Self.positive(probe.timeoutSeconds, otherwise: 1)
        successThreshold = Self.positive(probe.successThreshold, otherwise: 1)
        failureThreshold = Self.positive(probe.failureThreshold, otherwise: 3)
        terminationGracePeriodSeconds = probe.terminationGracePeriodSeconds.map { Int(clamping: $0) }
    }

    /// The time between checks.
    public var period: Duration { .seconds(periodSeconds) }

    /// The time one attempt may take.
    public var timeout: Duration { .seconds(timeoutSeconds) }

    private static func positive(_ value: Int32?, otherwise standard: Int) -> Int {
        guard let value, value != 0 else { return standard }
        return Int(max(1, value))
    }
}
