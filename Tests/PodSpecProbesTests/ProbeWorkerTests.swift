import PodSpec
import PodSpecProbes
import Testing

/// Drives one worker by hand: each step says the time, what the status shows, and what the check came to.
private struct Bench {
    var worker: ProbeWorker
    var status: PodObservation?
    var results: [CachedProbeResult?] = []
    var messages: [String] = []

    init(
        _ kind: ProbeKind, _ probe: Probe = Probe(periodSeconds: 5), policy: RestartPolicy = .always, own: ContainerRestartPolicy? = nil,
        isDeleting: Bool = false, kubeletStartedAt: Duration? = nil, startingAt start: Duration = .zero
    ) {
        let container = Container(name: "web", restartPolicy: own)
        let spec = Pod.Spec(containers: [container], restartPolicy: policy)
        worker = ProbeWorker(
            kind, settings: ProbeSettings(probe), role: ContainerRole(container, in: spec, isSidecar: false),
            circumstances: .init(podIsDeleting: isDeleting, kubeletStartedAt: kubeletStartedAt), startingAt: start)
        show(.running("c1", since: .zero), started: kind != .startup)
    }

    mutating func show(_ container: ContainerObservation, started: Bool? = nil, phase: PodPhase = .running) {
        var container = container
        if let started { container.started = started }
        status = PodObservation(phase: phase, containers: ["web": container])
    }

    /// Lets the worker act at a time; its checks come to `outcome`. Says how many attempts it made.
    @discardableResult
    mutating func act(at seconds: Double, _ outcome: ProbeOutcome = .success()) -> Int {
        var step = worker.next(at: .seconds(seconds), seeing: status)
        note(step)
        var attempts = 0
        while case .attempt = step.next {
            attempts += 1
            step = worker.finish(outcome, at: .seconds(seconds))
            note(step)
        }
        return attempts
    }

    private mutating func note(_ step: ProbeWorker.Step) {
        for change in step.changes {
            switch change {
            case .result(_, let value): results.append(value)
            case .event(let event): messages.append("\(event.reason) \(event.message)")
            }
        }
    }
}

@Suite("Probe workers")
struct ProbeWorkerTests {
    @Test(
        "What is believed of a container before its first check",
        arguments: [(ProbeKind.liveness, CachedProbeResult.success), (.readiness, .failure), (.startup, .unknown)])
    func initialResults(kind: ProbeKind, expected: CachedProbeResult) {
        var bench = Bench(kind, Probe(initialDelaySeconds: 100))
        #expect(bench.worker.cached == nil)
        bench.act(at: 0)
        #expect(bench.worker.cached == expected)
        #expect(bench.worker.resultRun == 0)
    }

    @Test("Nothing is checked without a status, a container or an ID")
    func nothingToSee() {
        var bench = Bench(.liveness)
        bench.status = nil
        #expect(bench.act(at: 0) == 0)
        bench.status = PodObservation(containers: [:])
        #expect(bench.act(at: 5) == 0)
        bench.show(ContainerObservation(containerID: "", state: .waiting))
        #expect(bench.act(at: 10) == 0)
        #expect(bench.results.isEmpty && !bench.worker.hasExited)
    }

    @Test("A worker ends with its pod and forgets what it believed", arguments: [PodPhase.succeeded, .failed])
    func podEnds(phase: PodPhase) {
        var bench = Bench(.liveness)
        bench.act(at: 0)
        bench.show(.running("c1", since: .zero), started: true, phase: phase)
        bench.act(at: 5)
        #expect(bench.worker.hasExited)
        #expect(bench.results == [.success, nil])
    }

    @Test("The result changes when the threshold is reached, not before")
    func thresholds() {
        var bench = Bench(.readiness, Probe(periodSeconds: 5, successThreshold: 2, failureThreshold: 3))
        bench.act(at: 0)
        #expect(bench.worker.cached == .failure)
        bench.act(at: 5)
        #expect(bench.worker.cached == .success)
        for time in [10.0, 15] { bench.act(at: time, .failure("no")) }
        #expect(bench.worker.cached == .success)
        bench.act(at: 20, .failure("no"))
        #expect(bench.worker.cached == .failure)
        #expect(bench.results == [.failure, .success, .failure])
        #expect(bench.messages == Array(repeating: "Unhealthy Readiness probe failed: no", count: 3))
    }

    @Test("A success between two failures starts the count anew")
    func interrupted() {
        var bench = Bench(.liveness, Probe(periodSeconds: 5, failureThreshold: 2))
        bench.act(at: 0, .failure("no"))
        bench.act(at: 5)
        bench.act(at: 10, .failure("no"))
        #expect(bench.worker.cached == .success)
        #expect(bench.worker.resultRun == 1)
    }

    @Test("An error is tried three times, then counts as nothing, also between two failures")
    func errors() {
        var bench = Bench(.liveness, Probe(periodSeconds: 5, failureThreshold: 2))
        #expect(bench.act(at: 0, .failure("no")) == 1)
        #expect(bench.act(at: 5, .error("lost")) == 3)
        #expect(bench.worker.resultRun == 1)
        #expect(bench.act(at: 10, ProbeOutcome(.failureWithError, output: "cut")) == 3)
        bench.act(at: 15, .failure("no"))
        #expect(bench.worker.cached == .failure)
        #expect(bench.messages[1] == "Unhealthy Liveness probe errored and resulted in unknown state: lost")
        #expect(bench.messages[2] == "Unhealthy Liveness probe errored and resulted in failure state: cut")
    }

    @Test("A warning counts as success, an unknown outcome as failure without an event")
    func warningAndUnknown() {
        var bench = Bench(.readiness, Probe(periodSeconds: 5, failureThreshold: 1))
        bench.act(at: 0, .warning("redirected"))
        #expect(bench.worker.cached == .success)
        #expect(bench.messages == ["ProbeWarning Readiness probe warning: redirected"])
        bench.act(at: 5, ProbeOutcome(.unknown))
        #expect(bench.worker.cached == .failure)
        #expect(bench.messages.count == 1)
    }

    @Test("A failed liveness probe rests until there is a new container")
    func onHold() {
        var bench = Bench(.liveness, Probe(periodSeconds: 5, failureThreshold: 1))
        bench.act(at: 0, .failure("no"))
        #expect(bench.worker.isOnHold)
        #expect(bench.act(at: 5) == 0)
        bench.show(.running("c2", since: .seconds(8)), started: true)
        #expect(bench.act(at: 10) == 1)
        #expect(!bench.worker.isOnHold)
        #expect(bench.results == [.success, .failure, nil, .success])
    }

    @Test("A startup probe rests after either result", arguments: [ProbeOutcome.success(), .failure("no")])
    func startupRests(outcome: ProbeOutcome) {
        var bench = Bench(.startup, Probe(periodSeconds: 5, failureThreshold: 1))
        bench.act(at: 0, outcome)
        #expect(bench.worker.isOnHold && bench.worker.resultRun == 0)
        #expect(bench.act(at: 5) == 0)
    }

    @Test("The run of results goes on over a restart")
    func runSurvives() {
        var bench = Bench(.readiness, Probe(periodSeconds: 5, failureThreshold: 3))
        bench.act(at: 0, .failure("no"))
        bench.act(at: 5, .failure("no"))
        bench.show(.running("c2", since: .seconds(7)), started: true)
        bench.act(at: 10, .failure("no"))
        #expect(bench.worker.resultRun == 3)
        #expect(bench.worker.lastResult == .failure)
    }

    @Test(
        "The delay counts whole seconds from a start cut to whole seconds",
        arguments: [(0.9, 11.99, 0), (0.9, 12.0, 1), (1.0, 13.0, 1), (1.0, 12.99, 0)])
    func initialDelay(startedAt: Double, now: Double, attempts: Int) {
        var bench = Bench(.liveness, Probe(initialDelaySeconds: 12, periodSeconds: 1))
        bench.show(.running("c1", since: .seconds(startedAt)), started: true)
        #expect(bench.act(at: now) == attempts)
    }

    @Test(
        "Startup goes first: the others wait for it, and it is done when the container has started",
        arguments: [
            (ProbeKind.startup, true, 0), (.startup, false, 1), (.liveness, true, 1), (.liveness, false, 0), (.readiness, true, 1),
            (.readiness, false, 0),
        ])
    func gating(kind: ProbeKind, started: Bool, attempts: Int) {
        var bench = Bench(kind)
        bench.show(.running("c1", since: .zero), started: started)
        #expect(bench.act(at: 0) == attempts)
    }

    @Test("An unknown `started` means not started")
    func unknownStarted() {
        var bench = Bench(.liveness)
        bench.show(.running("c1", since: .zero))
        #expect(bench.act(at: 0) == 0)
    }

    @Test(
        "A container that does not run has failed; the worker ends if it never comes back",
        arguments: [
            (RestartPolicy.always, nil, 0, false), (.onFailure, nil, 1, false), (.onFailure, nil, 0, true), (.never, nil, 1, true),
            (.never, ContainerRestartPolicy.always, 0, false), (.always, .never, 1, true),
        ] as [(RestartPolicy, ContainerRestartPolicy?, Int, Bool)])
    func terminated(policy: RestartPolicy, own: ContainerRestartPolicy?, exitCode: Int, ends: Bool) {
        var bench = Bench(.liveness, policy: policy, own: own)
        bench.act(at: 0)
        bench.show(ContainerObservation(containerID: "c1", state: .terminated(exitCode: exitCode)))
        bench.act(at: 5)
        #expect(bench.worker.hasExited == ends)
        #expect(bench.results == (ends ? [.success, .failure, nil] : [.success, .failure]))
    }

    @Test("A waiting container has failed too, but may come")
    func waiting() {
        var bench = Bench(.readiness, policy: .never)
        bench.show(ContainerObservation(containerID: "c1", state: .waiting))
        bench.act(at: 0)
        #expect(bench.worker.cached == .failure && !bench.worker.hasExited)
    }

    @Test(
        "On a pod that is being deleted liveness and startup end at peace",
        arguments: [(ProbeKind.liveness, true), (.startup, true), (.readiness, false)])
    func deleting(kind: ProbeKind, ends: Bool) {
        var bench = Bench(kind, isDeleting: true)
        bench.act(at: 0)
        #expect(bench.worker.hasExited == ends)
        if ends { #expect(bench.results.contains(.success) && bench.results.last == .some(nil)) }
    }

    @Test("A trigger checks now and starts the beat anew")
    func trigger() {
        var bench = Bench(.readiness)
        bench.act(at: 0)
        bench.worker.trigger()
        bench.worker.trigger()
        #expect(bench.act(at: 3) == 1)
        #expect(bench.act(at: 3) == 0)
        #expect(bench.act(at: 5) == 0)
        #expect(bench.act(at: 8) == 1)
    }

    @Test("A stop waits for the running check, whose result counts")
    func stop() {
        var bench = Bench(.readiness)
        let step = bench.worker.next(at: .zero, seeing: bench.status)
        #expect(step.next == .attempt(1))
        bench.worker.stop()
        #expect(bench.worker.finish(.success(), at: .seconds(1)).next == .sleep(until: .seconds(1)))
        #expect(bench.worker.cached == .success && !bench.worker.hasExited)
        bench.act(at: 1)
        #expect(bench.worker.hasExited && bench.worker.cached == nil)
    }

    @Test("What is asked for before the first check comes right after it", arguments: [true, false])
    func askedBeforeStart(stops: Bool) {
        var bench = Bench(.readiness, startingAt: .seconds(2))
        if stops { bench.worker.stop() } else { bench.worker.trigger() }
        #expect(bench.worker.next(at: .seconds(1), seeing: bench.status).next == .sleep(until: .seconds(2)))
        #expect(bench.worker.next(at: .seconds(2), seeing: bench.status).next == .attempt(1))
        #expect(bench.worker.finish(.success(), at: .seconds(2)).next == .sleep(until: .seconds(2)))
        #expect(bench.act(at: 2) == (stops ? 0 : 1))
        #expect(bench.worker.hasExited == stops)
    }

    @Test(
        "Nothing new is believed of a container from more than 10 s before the kubelet",
        arguments: [(-600.0, nil), (-41.0, nil), (-40.0, CachedProbeResult.failure)] as [(Double, CachedProbeResult?)])
    func kubeletRestart(startedAt: Double, expected: CachedProbeResult?) {
        var bench = Bench(.readiness, Probe(failureThreshold: 3), kubeletStartedAt: .seconds(-30))
        bench.show(.running("c1", since: .seconds(startedAt)), started: true)
        bench.act(at: 0, .failure("no"))
        #expect(bench.worker.cached == expected)
    }
}
