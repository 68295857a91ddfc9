internal import PodSpec
internal import Synchronization

extension PodProbes {
    /// Runs the probes until all have ended or the task is cancelled. Called once.
    ///
    /// The streams of ``events(bufferingNewest:)`` end with it.
    public func run() async {
        begin()
        await withTaskGroup(of: Void.self) { group in
            group.addTask(priority: .medium) { await self.react() }
            await withTaskGroup(of: Void.self) { workers in
                for id in checks.keys.sorted() {
                    workers.addTask { await self.work(id) }
                }
            }
            // What the last workers found still counts: react() ends after that.
            reactionCall.call()
        }
        broadcast.finish()
    }

    private func begin() {
        let now = now
        let actions: [PodProbeMachine.Action] = machine.withLock { machine in
            // As for a new pod: the workers are there before its containers start, so that nothing is ready before it was checked.
            machine.addPod(at: now, jitter: jitter)
            guard machine.observation == nil, machine.options.assumesRunning else { return [] }
            return machine.observe(machine.everythingRunning(since: now), at: now)
        }
        perform(actions, at: now)
    }

    /// Applies results after the kubelet's usual delay, as long as there are any to come.
    private func react() async {
        while !Task.isCancelled {
            let now = now
            let (actions, next, isLast) = machine.withLock { machine in
                let actions = machine.advance(to: now)
                return (actions, machine.nextReaction, machine.workers.values.allSatisfy(\.hasExited))
            }
            perform(actions, at: now)
            if isLast, next == nil { return }
            await reactionCall.sleep(until: next.map { origin.advanced(by: $0) }, clock: clock)
        }
    }

    /// The life of one probe.
    private func work(_ id: ProbeID) async {
        guard let check = checks[id], let call = calls[id], let timeout = machine.withLock({ $0.settings[id]?.timeout }) else { return }
        var attempted: Attempted?
        var hasWarned = false
        while !Task.isCancelled {
            let now = now
            if await giveWay(at: now, call) { continue }
            let step = machine.withLock { machine in
                if let outcome = attempted?.outcome { machine.finish(id, with: outcome, at: now) } else { machine.next(id, at: now) }
            }
            if let done = attempted, !step.next.isAttempt {
                report(done, of: id, at: now)
                if done.outcome.verdict.isError, !hasWarned {
                    hasWarned = true
                    send(.warning(id, "\(id) could not be checked: \(done.outcome.output). \(id.kind.consequenceOfErrors)"), at: now)
                }
            }
            perform(step.actions, at: now)
            switch step.next {
            case .sleep(let deadline):
                attempted = nil
                await call.sleep(until: origin.advanced(by: deadline), clock: clock)
            case .attempt(let number):
                let outcome = await check.check(timeout: timeout)
                attempted = Attempted(startedAt: attempted?.startedAt ?? now, number: number, outcome: outcome)
            case .exit: return
            }
        }
    }

    /// Lets a kubelet that has to sync now do so first: at any moment probes look after everything else. False if it has not.
    private func giveWay(at now: Duration, _ call: WakeUpCall) async -> Bool {
        let actions = machine.withLock { $0.advance(to: now) }
        perform(actions, at: now)
        guard actions.contains(.sync) else { return false }
        await call.sleep(until: origin.advanced(by: now), clock: clock)
        return true
    }

    private func report(_ attempted: Attempted, of id: ProbeID, at now: Duration) {
        metrics[id]?.record(attempted.outcome.verdict, took: now - attempted.startedAt)
        guard broadcast.hasReaders || log.isActive else { return }
        let run = ProbeRun(
            probe: id, startedAt: attempted.startedAt, duration: now - attempted.startedAt, attempts: attempted.number,
            outcome: attempted.outcome)
        send(.probed(run), at: now)
    }

    private func send(_ kind: PodProbeEvent.Kind, at now: Duration) {
        log.write(kind)
        broadcast.send(PodProbeEvent(time: now, kind: kind))
    }

    func perform(_ actions: [PodProbeMachine.Action], at now: Duration) {
        for action in actions {
            switch action {
            case .wake(let id): calls[id]?.call()
            case .sync: syncRequested?()
            case .report(let kind):
                if case .resultChanged = kind { reactionCall.call() }
                send(kind, at: now)
            }
        }
    }
}

/// The attempts of one probe call so far.
private struct Attempted {
    var startedAt: Duration
    var number: Int
    var outcome: ProbeOutcome
}

extension ProbeKind {
    /// What it means for the container that a probe only ever errs.
    fileprivate var consequenceOfErrors: String {
        switch self {
        case .startup: "As long as it errs the container never counts as started: it is not ready, and nothing restarts it."
        case .readiness: "As long as it errs the container's readiness stays what it is."
        case .liveness: "As long as it errs nothing will ever restart the container."
        }
    }
}

extension ProbeWorker.Next {
    fileprivate var isAttempt: Bool {
        if case .attempt = self { return true }
        return false
    }
}

extension PodProbeMachine {
    /// What the runtime shows when all containers run.
    func everythingRunning(since now: Duration) -> PodObservation {
        let pairs = containers.map { ($0.name, ContainerObservation.running("\($0.name)-1", since: now)) }
        return PodObservation(containers: Dictionary(pairs) { first, _ in first })
    }
}
