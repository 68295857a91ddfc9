import PodSpec
import PodSpecProbes
import PodSpecTesting
import Testing

@Suite("Forecasts")
struct ProbeForecastTests {
    @Test("Detection takes the threshold's periods, and with hanging checks a timeout more")
    func detection() {
        let web = Container(name: "web", livenessProbe: Probe(timeoutSeconds: 2, periodSeconds: 10, failureThreshold: 3))
        #expect(ProbeForecast(web, failure: .answering).detection(.liveness) == .init(earliest: .seconds(20), latest: .seconds(30)))
        #expect(ProbeForecast(web, failure: .hanging).detection(.liveness) == .init(earliest: .seconds(22), latest: .seconds(32)))
        #expect(ProbeForecast(web).detection(.readiness) == nil)
    }

    @Test("Without a probe that kills, a start may take for ever")
    func noGuard() {
        let web = Container(name: "web", readinessProbe: Probe())
        #expect(ProbeForecast(web).startLimit == nil)
        #expect(ProbeForecast(web).verdict(onStartTaking: .seconds(100_000)) == .survives)
    }

    @Test("The startup probe guards the start where there is one")
    func startGuard() {
        let both = Container(name: "web", livenessProbe: Probe(), startupProbe: Probe())
        #expect(ProbeForecast(both).startGuard == .startup)
        #expect(ProbeForecast(Container(name: "web", livenessProbe: Probe())).startGuard == .liveness)
    }

    /// The windows hold, whatever the moment of the failure.
    @Test("The runner never leaves the window of detection", arguments: 0..<40)
    func law(seed: UInt64) throws {
        var numbers = SeededGenerator(seed: seed)
        let probe = Probe(
            timeoutSeconds: .random(in: 1...4, using: &numbers), periodSeconds: .random(in: 1...7, using: &numbers),
            failureThreshold: .random(in: 1...4, using: &numbers))
        let hangs = Bool.random(using: &numbers)
        let web = Container(name: "web", livenessProbe: probe)
        let forecast = ProbeForecast(web, failure: hangs ? .hanging : .answering)
        let failsAt = Duration.milliseconds(Int.random(in: 20_000...40_000, using: &numbers))
        let clock = VirtualClock()
        let check = ScriptedCheck(clock: clock) { $0 >= failsAt ? (hangs ? .hangs : .unhealthy) : .healthy }
        let probes = PodProbes(Pod(spec: Pod.Spec(containers: [web])), clock: clock, check: { _, _, _ in check })
        let task = clock.start { await probes.run() }
        var noticedAt: Duration?
        while noticedAt == nil, clock.now.time < .seconds(200) {
            clock.advance(by: .milliseconds(100))
            let worker = probes.state.workers[ProbeID(container: "web", kind: .liveness)]
            if worker?.cached == .failure { noticedAt = clock.now.time }
        }
        task.cancel()
        clock.advance(by: .zero)
        let window = try #require(forecast.detection(.liveness))
        let took = try #require(noticedAt) - failsAt
        #expect(took >= window.earliest)
        #expect(took <= window.latest + .milliseconds(100))
    }
}

/// A small generator, so that a law fails the same way every time.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
