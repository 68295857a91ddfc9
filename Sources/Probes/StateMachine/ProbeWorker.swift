internal import PodSpec

/// Everything the kubelet remembers about one probe, and its decisions.
///
/// A value without clock or I/O. ``next(at:seeing:)`` says what to do now, ``finish(_:at:)`` takes an attempt's outcome, and
/// both leave the changes they made in the step they return.
public struct ProbeWorker: Hashable, Sendable {
    /// Which probe it is.
    public let kind: ProbeKind
    /// The probe's numbers.
    public let settings: ProbeSettings
    /// What decides whether the container comes back after an exit.
    public let role: ContainerRole
    /// What the kubelet knew when it made the worker.
    public let circumstances: Circumstances

    /// The instance last seen.
    public private(set) var containerID: String?
    /// What is believed of that instance; nil before it was seen, and after the worker's end.
    public private(set) var cached: CachedProbeResult?
    /// The last result that counted.
    public private(set) var lastResult = CachedProbeResult.success
    /// How many times in a row it came. Goes on over a restart of the container.
    public private(set) var resultRun = 0
    /// Whether nothing is checked until a new instance is seen.
    public private(set) var isOnHold = false
    /// The beat; starts when the worker does.
    public private(set) var ticker: ProbeTicker
    /// Whether the worker has ended for good.
    public private(set) var hasExited = false

    private var activity: Activity
    private var triggered = false
    private var stopped = false

    /// Makes a worker that checks at a time, and from then on once a period.
    ///
    /// - Parameters:
    ///   - kind: the kind of probe
    ///   - settings: the probe's numbers
    ///   - role: what the container is in its pod
    ///   - circumstances: how the kubelet behaves
    ///   - start: now, or later by a random part of a period when the kubelet is young
    public init(
        _ kind: ProbeKind, settings: ProbeSettings, role: ContainerRole, circumstances: Circumstances = Circumstances(),
        startingAt start: Duration
    ) {
        self.kind = kind
        self.settings = settings
        self.role = role
        self.circumstances = circumstances
        ticker = ProbeTicker(period: settings.period, startingAt: start)
        activity = .starting(at: start)
    }

    /// Asks for a check now. One request is kept; the beat starts anew with it.
    public mutating func trigger() { triggered = true }

    /// Asks the worker to end. A running check is still finished and its result counts.
    public mutating func stop() { stopped = true }

    /// What to do now.
    ///
    /// - Parameters:
    ///   - now: the time since the runner's origin
    ///   - status: the pod as the kubelet's status cache shows it, nil when it shows nothing
    public mutating func next(at now: Duration, seeing status: PodObservation?) -> Step {
        switch activity {
        case .exited: return Step(.exit)
        case .attempting(let number): return Step(.attempt(number))
        case .starting(let start):
            guard start <= now else { return Step(.sleep(until: start)) }
            activity = .idle
        case .idle:
            if stopped { return exit() }
            if !ticker.take(at: now) {
                guard triggered else { return Step(.sleep(until: ticker.next)) }
                triggered = false
                ticker.reset(at: now)
            }
        }
        return probe(at: now, seeing: status)
    }

    /// Takes the outcome of the attempt asked for last.
    ///
    /// After an error the next step is another attempt, three in all; the third error is thrown away.
    public mutating func finish(_ outcome: ProbeOutcome, at now: Duration) -> Step {
        guard case .attempting(let number) = activity else { return Step(rest(at: now)) }
        if outcome.verdict.isError, number < Self.attempts {
            activity = .attempting(number + 1)
            return Step(.attempt(number + 1))
        }
        activity = .idle
        var step = Step(rest(at: now))
        if let event = KubernetesEvent(outcome, of: kind, fieldPath: role.fieldPath) { step.changes.append(.event(event)) }
        guard let result = outcome.verdict.result else { return step }
        count(result, into: &step)
        return step
    }

    /// How often the check is made while it errs.
    public static let attempts = 3
}

extension ProbeWorker {
    private enum Activity: Hashable {
        case starting(at: Duration)
        case idle
        case attempting(Int)
        case exited
    }

    /// What comes after a check: the next beat, or at once what was asked for while nobody listened.
    private func rest(at now: Duration) -> Next { .sleep(until: stopped || triggered ? now : ticker.next) }

    private mutating func probe(at now: Duration, seeing status: PodObservation?) -> Step {
        var step = Step(rest(at: now))
        guard let status else { return step }
        if status.phase == .failed || status.phase == .succeeded { return exit() }
        guard let container = status.containers[role.name], let seen = container.containerID, !seen.isEmpty else { return step }
        if seen != containerID { adopt(seen, of: container, into: &step) }
        if isOnHold { return step }

        switch container.state {
        case .running: break
        case .waiting:
            cache(.failure, into: &step)
            return step
        case .terminated(let exitCode):
            cache(.failure, into: &step)
            return role.restarts(afterExit: exitCode) ? step : exit(after: step)
        }
        if circumstances.podIsDeleting, kind != .readiness {
            cache(.success, into: &step)
            return exit(after: step)
        }
        if let startedAt = container.startedAt, (now - startedAt).components.seconds < Int64(settings.initialDelaySeconds) { return step }
        guard (container.started == true) != (kind == .startup) else { return step }
        activity = .attempting(1)
        step.next = .attempt(1)
        return step
    }

    private mutating func adopt(_ id: String, of container: ContainerObservation, into step: inout Step) {
        cache(nil, into: &step)
        containerID = id
        isOnHold = false
        if !circumstances.isOlderThanKubelet(container) { cache(.initial(kind), into: &step) }
    }

    private mutating func count(_ result: CachedProbeResult, into step: inout Step) {
        if result == lastResult {
            resultRun += 1
        } else {
            lastResult = result
            resultRun = 1
        }
        let threshold = result == .success ? settings.successThreshold : settings.failureThreshold
        guard resultRun >= threshold else { return }
        cache(result, into: &step)
        if kind == .startup || (kind == .liveness && result == .failure) {
            isOnHold = true
            resultRun = 0
        }
    }

    private mutating func cache(_ value: CachedProbeResult?, into step: inout Step) {
        guard value != cached, let containerID else { return }
        cached = value
        step.changes.append(.result(containerID: containerID, value))
    }

    private mutating func exit(after step: Step = Step(.exit)) -> Step {
        var step = step
        cache(nil, into: &step)
        activity = .exited
        hasExited = true
        step.next = .exit
        return step
    }
}

extension ProbeOutcome.Verdict {
    /// What counts towards a threshold; nil for what is thrown away.
    fileprivate var result: CachedProbeResult? {
        switch self {
        case .success, .warning: .success
        case .failure, .unknown: .failure
        case .error, .failureWithError: nil
        }
    }
}
