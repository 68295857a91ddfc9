import PodSpec
import PodSpecExpectations
import PodSpecProbes
import PodSpecTesting
import PodSpecValidation
import Testing

/// Something that changes Pods.
private struct Injector {
    func inject(into pod: Pod) -> Pod {
        pod.with { $0.spec?.hostname = "injected" }
    }
}

private let injector = Injector()

/// The README's tests, which run here.
@Suite struct ReadmeTestSnippets {
    // snippet
    @Test(arguments: PodFixture.allCases)
    func injectsTheSidecar(_ fixture: PodFixture) { expectValid(injector.inject(into: fixture.pod)) }

    @Test func keepsTheFault() {
        expectDiagnostics(of: injector.inject(into: InvalidPodFixture.imageMissing.pod), ["spec.containers[0].image: Required value"])
    }
    // end snippet
}

/// The tests of the pages about fixtures.
@Suite struct FixtureSnippets {
    private let pod = PodFixture.minimal.pod

    private let manifest = """
        apiVersion: v1
        kind: Pod
        metadata: {name: web}
        spec:
          containers:
          - name: web
            image: nginx:1.29
            livenesProbe: {}
        """

    // snippet
    @Test func isValid() {
        expectValid(pod)
    }

    @Test func saysWhatIsMissing() {
        expectDiagnostics(of: InvalidPodFixture.imageMissing.pod, ["spec.containers[0].image: Required value"])
    }
    // end snippet

    // snippet
    @Test(arguments: PodFixture.allCases)
    func keepsEveryKindValid(_ fixture: PodFixture) {
        expectValid(injector.inject(into: fixture.pod))
    }

    @Test(arguments: [InvalidPodFixture.imageMissing, .portOutOfRange])
    func hidesNoFault(_ fixture: InvalidPodFixture) {
        expectDiagnostics(of: injector.inject(into: fixture.pod), [fixture.error])
    }
    // end snippet

    // snippet
    @Test(arguments: 0..<1000)
    func keepsRandomPodsValid(_ seed: Int) {
        var generator = SeededGenerator(seed: seed)
        expectValid(injector.inject(into: Pod.random(using: &generator)))
    }
    // end snippet

    // snippet
    @Test func knowsTheMisspeltField() {
        expectDiagnostics(ofManifest: manifest, ["8:5: error: unknown field \"spec.containers[0].livenesProbe\""])
    }
    // end snippet

    @Test func throwsNothing() throws {
        // snippet
        try injector.inject(into: pod).checkDiagnostics([])
        // end snippet
    }

    @Test func fixtures() {
        // snippet
        let pod = Pod.fixture(containers: [.fixture(name: "web", image: "nginx:1.29")])
        let deployment = Deployment.fixture(replicas: 3)
        // end snippet
        expectValid(pod)
        expectValid(deployment)
    }
}

/// The tests of the pages about rehearsals.
@Suite struct RehearsalSnippets {
    private let manifest = """
        apiVersion: v1
        kind: Pod
        metadata: {name: web}
        spec:
          containers:
          - name: web
            image: nginx:1.29
            readinessProbe: {httpGet: {path: /ready, port: 80}, periodSeconds: 1}
            livenessProbe: {httpGet: {path: /live, port: 80}, periodSeconds: 5}
        """

    // snippet
    @Test func readyWithinFiveSecondsAndRestartedWithinThirty() throws {
        let pod = try ManifestDecoder().decode(Pod.self, from: manifest)
        let rehearsal = PodRehearsal(pod) { _ in .healthy(after: .seconds(3), hangingAt: .seconds(60)) }
        rehearsal.advance(to: .seconds(100))
        #expect(try #require(rehearsal.firstReady) <= .seconds(5))
        try #require(rehearsal.instances.count > 1)
        #expect(rehearsal.instances[1].startedAt <= .seconds(60 + 30))
    }
    // end snippet

    @Test func restartsAHangingServer() throws {
        let pod = try ManifestDecoder().decode(Pod.self, from: manifest)
        // snippet
        let rehearsal = PodRehearsal(pod) { _ in .healthy(after: .seconds(3), hangingAt: .seconds(60)) }
        rehearsal.advance(to: .seconds(100))
        #expect(rehearsal.instances.count == 2, "a hanging server is restarted")
        // end snippet
    }

    static func stubborn(pod: Pod) {
        // snippet
        let stubborn = PodRehearsal(pod) { instance in
            var behavior = InstanceBehavior { kind, age in kind == .readiness && age < .seconds(10) ? .unhealthy : .healthy }
            behavior.exitsAt = instance.number == 1 ? .seconds(30) : nil
            behavior.stopTakes = .seconds(20)
            return behavior
        }
        stubborn.advance(by: .seconds(600))
        for event in stubborn.events { print(event.time, event.kind) }
        // end snippet
    }
}
