import PodSpec
import PodSpecProbes
import Testing

/// Drives a machine by hand.
private struct Bench {
    var machine: PodProbeMachine
    var reports: [PodProbeEvent.Kind] = []
    var woken: [ProbeID] = []

    init(_ containers: [Container], sidecars: [Container] = [], policy: RestartPolicy = .always, options: PodProbeMachine.Options = .init())
    {
        let spec = Pod.Spec(containers: containers, initContainers: sidecars, restartPolicy: policy)
        machine = PodProbeMachine(Pod(spec: spec), options: options)
    }

    mutating func observe(_ containers: [String: ContainerObservation], at seconds: Double) {
        note(machine.observe(PodObservation(containers: containers), at: .seconds(seconds)))
    }

    mutating func advance(to seconds: Double) { note(machine.advance(to: .seconds(seconds))) }

    /// Lets a probe act; its checks come to `outcome`. Says whether it was checked.
    @discardableResult
    mutating func act(_ kind: ProbeKind, of container: String = "web", at seconds: Double, _ outcome: ProbeOutcome = .success()) -> Bool {
        let id = ProbeID(container: container, kind: kind)
        var (next, actions) = machine.next(id, at: .seconds(seconds))
        note(actions)
        guard case .attempt = next else { return false }
        while case .attempt = next {
            (next, actions) = machine.finish(id, with: outcome, at: .seconds(seconds))
            note(actions)
        }
        return true
    }

    mutating func note(_ actions: [PodProbeMachine.Action]) {
        for action in actions {
            switch action {
            case .report(let kind): reports.append(kind)
            case .wake(let id): woken.append(id)
            case .sync: break
            }
        }
    }

    var restarts: [RestartDemand] {
        reports.compactMap { if case .mustRestart(let demand) = $0 { demand } else { nil } }
    }
}

private let second = Probe(periodSeconds: 1, failureThreshold: 1)

@Suite("The kubelet's view of a pod")
struct PodProbeMachineTests {
    @Test("A running container without probes is started and ready at once")
    func noProbes() {
        var bench = Bench([Container(name: "web")])
        bench.observe(["web": .running("c1", since: .zero)], at: 0)
        #expect(bench.machine.isReady)
        #expect(bench.reports == [.statusChanged(.init(container: "web", started: true, ready: true)), .becameReady])
    }

    @Test("With a startup probe only, success makes it started and ready")
    func startupOnly() {
        var bench = Bench([Container(name: "web", startupProbe: second)])
        bench.machine.addPod(at: .zero)
        bench.observe(["web": .running("c1", since: .zero)], at: 0)
        #expect(!bench.machine.isReady)
        bench.act(.startup, at: 0)
        #expect(!bench.machine.isReady)
        bench.advance(to: 0.05)
        #expect(bench.machine.isReady)
    }

    @Test("Readiness is checked as soon as the container is seen running, and again while it is not ready")
    func triggers() {
        var bench = Bench([Container(name: "web", readinessProbe: Probe(periodSeconds: 100, failureThreshold: 1))])
        bench.machine.addPod(at: .zero)
        bench.act(.readiness, at: 0)
        bench.observe(["web": .running("c1", since: .seconds(1))], at: 1)
        #expect(bench.woken == [ProbeID(container: "web", kind: .readiness)])
        let whenSeen = bench.act(.readiness, at: 1, .failure("no"))
        #expect(whenSeen)
        bench.advance(to: 1.05)
        let again = bench.act(.readiness, at: 1.05)
        #expect(again)
        bench.advance(to: 1.2)
        #expect(bench.machine.isReady)
    }

    @Test("Changes within the kubelet's delay share one reaction")
    func coalesced() {
        var bench = Bench([Container(name: "web", livenessProbe: second, readinessProbe: second)])
        bench.machine.addPod(at: .zero)
        bench.observe(["web": .running("c1", since: .zero)], at: 0)
        bench.act(.readiness, at: 0)
        #expect(bench.machine.nextReaction == .milliseconds(50))
        bench.act(.liveness, at: 0.04, .failure("no"))
        #expect(bench.machine.nextReaction == .milliseconds(50))
        bench.advance(to: 0.05)
        #expect(bench.machine.nextReaction == nil)
    }

    @Test("Lost readiness takes the pod out of traffic and restarts nothing")
    func readinessLost() {
        var bench = Bench([Container(name: "web", readinessProbe: second)])
        bench.machine.addPod(at: .zero)
        bench.observe(["web": .running("c1", since: .zero)], at: 0)
        bench.act(.readiness, at: 0)
        bench.advance(to: 0.05)
        bench.act(.readiness, at: 1.2, .failure("no"))
        bench.advance(to: 1.3)
        #expect(!bench.machine.isReady)
        #expect(bench.reports.last == .becameUnready)
        #expect(bench.restarts.isEmpty)
    }

    @Test(
        "A failed probe asks for a restart in the kubelet's words",
        arguments: [
            (ProbeKind.liveness, RestartPolicy.always, "Container web failed liveness probe, will be restarted", true),
            (.startup, .onFailure, "Container web failed startup probe, will be restarted", true),
            (.liveness, .never, "Container web failed liveness probe", false),
        ])
    func restart(kind: ProbeKind, policy: RestartPolicy, message: String, startsAgain: Bool) throws {
        let probe = Probe(periodSeconds: 1, failureThreshold: 1, terminationGracePeriodSeconds: 7)
        let web =
            kind == .startup ? Container(name: "web", startupProbe: probe) : Container(name: "web", livenessProbe: probe)
        var bench = Bench([web], policy: policy)
        bench.machine.addPod(at: .zero)
        bench.observe(["web": .running("c1", since: .zero)], at: 0)
        bench.act(kind, at: 0, .failure("no"))
        let demand = try #require(bench.restarts.first)
        #expect(demand.message == message)
        #expect(demand.startsAgain == startsAgain)
        #expect(demand.gracePeriodSeconds == 7)
    }

    @Test("A sidecar is restarted whatever the pod's policy, in words of its own")
    func sidecar() throws {
        let proxy = Container(name: "proxy", restartPolicy: .always, livenessProbe: second)
        var bench = Bench([Container(name: "web")], sidecars: [proxy], policy: .never)
        bench.machine.addPod(at: .zero)
        let running = ContainerObservation.running
        bench.observe(["web": running("c1", .zero), "proxy": running("p1", .zero)], at: 0)
        bench.act(.liveness, of: "proxy", at: 0, .failure("no"))
        let demand = try #require(bench.restarts.first)
        #expect(demand.message == "Init container proxy failed liveness probe")
        #expect(demand.startsAgain)
        guard case .event(let event)? = bench.reports.first(where: { if case .event = $0 { true } else { false } }) else {
            Issue.record("no event")
            return
        }
        #expect(event.fieldPath == "spec.initContainers{proxy}")
    }

    @Test("At the pod's end liveness stops, readiness and sidecars go on, and nothing is restarted")
    func termination() {
        let proxy = Container(name: "proxy", restartPolicy: .always, livenessProbe: second)
        let web = Container(name: "web", livenessProbe: second, readinessProbe: second)
        var bench = Bench([web], sidecars: [proxy])
        bench.machine.addPod(at: .zero)
        let running = ContainerObservation.running
        bench.observe(["web": running("c1", .zero), "proxy": running("p1", .zero)], at: 0)
        for kind in [ProbeKind.liveness, .readiness] { bench.act(kind, at: 0) }
        bench.note(bench.machine.stopLivenessAndStartup())
        let afterStop = bench.act(.liveness, at: 1)
        #expect(!afterStop)
        #expect(bench.reports.contains(.stopped(ProbeID(container: "web", kind: .liveness))))
        let readinessAfterStop = bench.act(.readiness, at: 1)
        #expect(readinessAfterStop)
        let sidecarAfterStop = bench.act(.liveness, of: "proxy", at: 1, .failure("no"))
        #expect(sidecarAfterStop)
        #expect(bench.restarts.isEmpty)
    }

    @Test("A container that ended for good does not come back in the status", arguments: [(1, true), (0, false)])
    func impossible(exitCode: Int, comesBack: Bool) {
        var bench = Bench([Container(name: "web")], policy: .onFailure)
        bench.observe(["web": ContainerObservation(containerID: "c1", state: .terminated(exitCode: exitCode))], at: 0)
        bench.observe(["web": .running("c2", since: .seconds(1))], at: 1)
        #expect(bench.machine.isReady == comesBack)
        #expect(bench.machine.status?.containers["web"]?.containerID == (comesBack ? "c2" : "c1"))
    }

    @Test("A container from before the kubelet keeps the readiness its pod had", arguments: [true, false])
    func kubeletRestart(wasReady: Bool) {
        let options = PodProbeMachine.Options(circumstances: .init(kubeletStartedAt: .seconds(-1)), podWasReady: wasReady)
        var bench = Bench([Container(name: "web", readinessProbe: Probe(failureThreshold: 3))], options: options)
        bench.observe(["web": .running("c1", since: .seconds(-600))], at: 0)
        #expect(bench.machine.isReady == wasReady)
        bench.machine.addPod(at: .zero)
        bench.act(.readiness, at: 0, .failure("no"))
        bench.observe(["web": .running("c1", since: .seconds(-600))], at: 0.5)
        #expect(bench.machine.isReady == wasReady)
    }

    @Test("A young kubelet spreads the first checks, an old one does not", arguments: [(-9.0, 4.0), (-10.0, 0.0)])
    func jitter(kubeletStartedAt: Double, start: Double) {
        let options = PodProbeMachine.Options(circumstances: .init(kubeletStartedAt: .seconds(kubeletStartedAt)))
        var bench = Bench([Container(name: "web", livenessProbe: Probe(periodSeconds: 10))], options: options)
        bench.machine.addPod(at: .zero) { _, _ in .seconds(4) }
        bench.observe(["web": .running("c1", since: .zero)], at: 0)
        let id = ProbeID(container: "web", kind: .liveness)
        let next = bench.machine.next(id, at: .zero).next
        #expect(next == (start == 0 ? .attempt(1) : .sleep(until: .seconds(start))))
    }
}
