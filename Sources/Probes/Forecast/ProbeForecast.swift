public import PodSpec

/// What a container's probe numbers promise, before anything runs: when checks begin, how long a start may take, and how soon a
/// failure is noticed.
///
/// Beats are not aligned to a container's start, so most answers are a window and not a moment. All times leave out the kubelet's
/// own reaction, about 50 ms, and count a stop only by its grace period.
public struct ProbeForecast: Hashable, Sendable {
    /// The container's name.
    public let container: String
    /// How the container fails.
    public let failure: Failure
    /// Seconds a killed container may take to stop.
    public let gracePeriodSeconds: Int
    private let settings: [ProbeKind: ProbeSettings]

    /// Reads a container's probes.
    ///
    /// - Parameters:
    ///   - container: the container
    ///   - failure: how it fails; hanging is the slower case
    ///   - podGracePeriodSeconds: the pod's grace period
    public init(_ container: Container, failure: Failure = .hanging, podGracePeriodSeconds: Int = 30) {
        self.container = container.name
        self.failure = failure
        var settings: [ProbeKind: ProbeSettings] = [:]
        for kind in ProbeKind.allCases { settings[kind] = container.probe(kind).map(ProbeSettings.init) }
        self.settings = settings
        gracePeriodSeconds = settings[.liveness]?.terminationGracePeriodSeconds ?? podGracePeriodSeconds
    }

    /// Whether the container has a probe of a kind.
    public func has(_ kind: ProbeKind) -> Bool { settings[kind] != nil }

    /// The container's age at the first check. With a startup probe the other two wait for its success as well.
    public func firstCheck(_ kind: ProbeKind) -> Window? {
        guard let settings = settings[kind] else { return nil }
        // The start is cut to whole seconds, so a delay may end up to a second early.
        let earliest = max(Duration.zero, .seconds(settings.initialDelaySeconds) - .seconds(1))
        // Readiness is checked out of turn as soon as the kubelet sees the container running, within a second.
        let wait: Duration = kind == .readiness && settings.initialDelaySeconds == 0 ? .seconds(1) : settings.period
        return Window(earliest: earliest, latest: .seconds(settings.initialDelaySeconds) + wait)
    }

    /// The time from the moment a container fails until the probe's threshold is reached.
    public func detection(_ kind: ProbeKind) -> Window? {
        guard let settings = settings[kind] else { return nil }
        let counted = spacing(settings) * (settings.failureThreshold - 1) + cost(settings)
        return Window(earliest: counted, latest: settings.period + counted)
    }

    /// The probe that kills a container which starts too slowly; nil when none does.
    public var startGuard: ProbeKind? {
        if has(.startup) { return .startup }
        return has(.liveness) ? .liveness : nil
    }

    /// The age by which a container must pass its start's guard.
    ///
    /// One that passes by the earlier time is never killed, one that doesn't by the later always is; nil when there is no limit.
    public var startLimit: Window? {
        guard let kind = startGuard, let settings = settings[kind], let first = firstCheck(kind) else { return nil }
        let further = spacing(settings) * (settings.failureThreshold - 1)
        return Window(earliest: first.earliest + further, latest: first.latest + further)
    }

    /// Whether a container that becomes healthy at an age is killed before.
    public func verdict(onStartTaking age: Duration) -> StartVerdict {
        guard let startLimit else { return .survives }
        if age <= startLimit.earliest { return .survives }
        return age > startLimit.latest ? .isKilled : .depends
    }

    /// Whether a failed container is killed before it is taken out of traffic; nil without one of the two probes, or when it depends.
    public var livenessComesFirst: Bool? {
        guard let liveness = detection(.liveness), let readiness = detection(.readiness) else { return nil }
        if liveness.latest < readiness.earliest { return true }
        return liveness.earliest > readiness.latest ? false : nil
    }

    /// How long a failing call takes.
    private func cost(_ settings: ProbeSettings) -> Duration { failure == .hanging ? settings.timeout : .zero }

    /// The time from one failing call to the next: a call longer than the period delays the next one.
    private func spacing(_ settings: ProbeSettings) -> Duration { max(settings.period, cost(settings)) }
}
