import PodSpec
import PodSpecProbes
import PodSpecTesting
import Synchronization
import Testing

private func pod(_ containers: Container...) -> Pod {
    Pod(metadata: ObjectMeta(name: "web-0"), spec: Pod.Spec(containers: containers))
}

@Suite("The runner")
struct PodProbesTests {
    @Test("Events come in order, with times and the kubelet's words")
    func events() async {
        let clock = VirtualClock()
        let web = Container(name: "web", livenessProbe: Probe(periodSeconds: 5, failureThreshold: 2))
        let check = ScriptedCheck(clock: clock) { $0 < .seconds(7) ? .healthy : .unhealthy }
        let probes = PodProbes(pod(web), clock: clock, check: { _, _, _ in check })
        let events = probes.events()
        let task = clock.start { await probes.run() }
        clock.advance(to: VirtualClock.Instant(.seconds(30)))
        task.cancel()
        clock.advance(by: .zero)
        var demands: [(Duration, String)] = []
        var runs = 0
        var warnings: [String] = []
        for await event in events {
            switch event.kind {
            case .mustRestart(let demand): demands.append((event.time, demand.message))
            case .probed: runs += 1
            case .event(let event): warnings.append(event.message)
            default: break
            }
        }
        #expect(runs == 4)
        #expect(demands.map(\.0) == [.seconds(15)])
        #expect(demands.map(\.1) == ["Container web failed liveness probe, will be restarted"])
        #expect(warnings == Array(repeating: "Liveness probe failed: HTTP probe failed with statuscode: 500", count: 2))
    }

    @Test("A restarted container is checked again once it was reported")
    func restarted() {
        let clock = VirtualClock()
        let web = Container(name: "web", livenessProbe: Probe(periodSeconds: 1, failureThreshold: 1))
        let calls = Mutex(0)
        let check = ScriptedCheck(clock: clock) { _ in
            calls.withLock { $0 += 1 }
            return .unhealthy
        }
        let probes = PodProbes(pod(web), clock: clock, check: { _, _, _ in check })
        let task = clock.start { await probes.run() }
        clock.advance(by: .seconds(10))
        #expect(calls.withLock { $0 } == 1)
        probes.observe(PodObservation(containers: ["web": .running("again", since: probes.now)]))
        clock.advance(by: .seconds(10))
        #expect(calls.withLock { $0 } == 2)
        task.cancel()
        clock.advance(by: .zero)
    }

    /// Says whether it was cancelled.
    private final class Endless: ProbeCheck {
        let wasCancelled = Mutex(false)
        let clock: VirtualClock

        init(clock: VirtualClock) { self.clock = clock }

        func check(timeout: Duration) async -> ProbeOutcome {
            try? await clock.sleep(for: .seconds(1_000_000))
            wasCancelled.withLock { $0 = Task.isCancelled }
            return .failure("cancelled")
        }
    }

    @Test("Cancelling stops everything, also a running check, whose outcome does not count")
    func cancellation() {
        let clock = VirtualClock()
        let check = Endless(clock: clock)
        let web = Container(name: "web", livenessProbe: Probe(periodSeconds: 1, failureThreshold: 1))
        let probes = PodProbes(pod(web), clock: clock, check: { _, _, _ in check })
        let hasEnded = Mutex(false)
        let task = clock.start {
            await probes.run()
            hasEnded.withLock { $0 = true }
        }
        clock.advance(by: .seconds(5))
        #expect(!hasEnded.withLock { $0 })
        task.cancel()
        clock.advance(by: .zero)
        #expect(hasEnded.withLock { $0 })
        #expect(check.wasCancelled.withLock { $0 })
        #expect(probes.state.workers[ProbeID(container: "web", kind: .liveness)]?.cached == .success)
    }

    @Test("Removing the pod ends the run after the checks that are under way and what follows from them")
    func removal() {
        let clock = VirtualClock()
        let web = Container(name: "web", readinessProbe: Probe(timeoutSeconds: 9, periodSeconds: 1))
        let check = ScriptedCheck(clock: clock) { _ in ScriptedAnswer(.success(), after: .seconds(3)) }
        let probes = PodProbes(pod(web), clock: clock, check: { _, _, _ in check })
        let endedAt = Mutex<Duration?>(nil)
        clock.start {
            await probes.run()
            endedAt.withLock { $0 = probes.now }
        }
        clock.advance(by: .seconds(1))
        probes.removePod()
        clock.advance(by: .seconds(10))
        #expect(endedAt.withLock { $0 } == .milliseconds(3_050))
    }

    @Test("Cancelling does not wait for what follows from the last check")
    func cancellationBeforeReaction() {
        let clock = VirtualClock()
        let web = Container(name: "web", readinessProbe: Probe(periodSeconds: 1))
        let check = ScriptedCheck(clock: clock) { _ in .healthy }
        let probes = PodProbes(pod(web), clock: clock, check: { _, _, _ in check })
        let hasEnded = Mutex(false)
        let task = clock.start {
            await probes.run()
            hasEnded.withLock { $0 = true }
        }
        clock.advance(by: .milliseconds(10))
        #expect(probes.state.nextReaction == .milliseconds(50))
        task.cancel()
        clock.advance(by: .zero)
        #expect(hasEnded.withLock { $0 })
        #expect(!probes.state.isReady)
    }

    @Test("A probe that only errs is pointed out once, with what follows")
    func warning() async {
        let clock = VirtualClock()
        let web = Container(name: "web", livenessProbe: Probe(periodSeconds: 1))
        let check = ScriptedCheck(clock: clock) { _ in ScriptedAnswer(.error("no port is called http", errorClass: .port)) }
        let probes = PodProbes(pod(web), clock: clock, check: { _, _, _ in check })
        let events = probes.events()
        let task = clock.start { await probes.run() }
        clock.advance(by: .seconds(5))
        task.cancel()
        clock.advance(by: .zero)
        var warnings: [String] = []
        for await event in events {
            if case .warning(_, let text) = event.kind { warnings.append(text) }
        }
        #expect(warnings.count == 1)
        #expect(warnings.first?.contains("nothing will ever restart the container") == true)
    }

    @Test("A slow reader loses the oldest events, not the newest")
    func slowReader() async {
        let clock = VirtualClock()
        let web = Container(name: "web", readinessProbe: Probe(periodSeconds: 1))
        let check = ScriptedCheck(clock: clock) { _ in .healthy }
        let probes = PodProbes(pod(web), clock: clock, check: { _, _, _ in check })
        let events = probes.events(bufferingNewest: 3)
        let task = clock.start { await probes.run() }
        clock.advance(to: VirtualClock.Instant(.seconds(100)))
        task.cancel()
        clock.advance(by: .zero)
        var times: [Duration] = []
        for await event in events { times.append(event.time) }
        #expect(times == [98, 99, 100].map { .seconds($0) })
    }

    @Test("Ten thousand probes keep their beat")
    func many() {
        let clock = VirtualClock()
        let count = Mutex(0)
        let containers = (0..<100).map { Container(name: "c\($0)", livenessProbe: Probe(periodSeconds: 1)) }
        let check = ScriptedCheck(clock: clock) { _ in
            count.withLock { $0 += 1 }
            return .healthy
        }
        let runners = (0..<100).map { _ in
            PodProbes(Pod(spec: Pod.Spec(containers: containers)), clock: clock, check: { _, _, _ in check })
        }
        let tasks = runners.map { runner in clock.start { await runner.run() } }
        clock.advance(to: VirtualClock.Instant(.seconds(2)))
        for task in tasks { task.cancel() }
        clock.advance(by: .zero)
        #expect(count.withLock { $0 } == 30_000)
    }
}
