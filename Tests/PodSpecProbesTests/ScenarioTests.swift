import PodSpec
import PodSpecProbes
import PodSpecTesting
import Testing

/// Moments at which two things happen at once, or at which the last of them does.
@Suite("Scenarios at the edges")
struct ScenarioTests {
    private func record(_ scenario: String) async throws -> ProbeScenario.Record {
        let file = try ScenarioFile(Array("{\"traces\": [\(scenario)]}".utf8))
        guard case .probes(let scenario)? = file.traces.first else { throw NoSuchScenario() }
        return await scenario.replay()
    }

    private struct NoSuchScenario: Error {}

    private static func settings(period: Int) -> String {
        "{initialDelaySeconds: 0, periodSeconds: \(period), timeoutSeconds: 2, successThreshold: 1, failureThreshold: 1}"
    }

    private static let running = "{t: 0, podPhase: Running, state: running, containerID: c1, startedAt: 0, started: true}"

    @Test("What the last worker found still counts after its end, though no worker is left to say otherwise")
    func lastReaction() async throws {
        let record = try await record(
            """
            {name: removed, mode: kubelet, restartPolicy: Always, kubeletStartedAt: -3600, addPodAt: 0, endAt: 20,
             workers: {startup: \(Self.settings(period: 3))},
             containerTimeline: [{t: 7.37, podPhase: Running, state: running, containerID: c1, startedAt: 7.37}],
             probeOutcomes: {startup: [{from: 0, outcome: failure, latency: 0.83}]}, calls: [{t: 9.57, call: RemovePod}]}
            """)
        let last = try #require(record.samples.last)
        #expect(last.t == ScenarioTime(.milliseconds(10_250)))
        #expect(last.workers.isEmpty)
        #expect(last.started == true && last.ready == true)
    }

    @Test("A worker that is stopped before its first check makes it, and ends there and then")
    func stoppedDuringJitter() async throws {
        let record = try await record(
            """
            {name: stopped, mode: scripted, restartPolicy: Always, kubeletStartedAt: -1, addPodAt: 0, endAt: 40,
             startJitter: {liveness: 31.836472}, workers: {liveness: \(Self.settings(period: 60))}, containerTimeline: [\(Self.running)],
             probeOutcomes: {liveness: [{from: 0, outcome: success}]}, calls: [{t: 19.57, call: RemovePod}]}
            """)
        let start = ScenarioTime(.microseconds(31_836_472))
        #expect(record.probes.map(\.t) == [start])
        #expect(record.results.map(\.t) == [start, start])
        #expect(record.results.map(\.value) == [.success, nil])
    }

    @Test("A worker that is triggered before its first check makes two at once, and the beat counts from then")
    func triggeredDuringJitter() async throws {
        let record = try await record(
            """
            {name: triggered, mode: scripted, restartPolicy: Always, kubeletStartedAt: -1, addPodAt: 0, endAt: 52,
             startJitter: {readiness: 20.580838}, workers: {readiness: \(Self.settings(period: 30))}, containerTimeline: [\(Self.running)],
             probeOutcomes: {readiness: [{from: 0, outcome: success}]}, calls: [{t: 18.59, call: TriggerReadiness}]}
            """)
        let start = Duration.microseconds(20_580_838)
        #expect(record.probes.map(\.t) == [start, start, start + .seconds(30)].map { ScenarioTime($0) })
    }

    /// The sync kills the container, so that the failure seen after it waits for the sync that follows.
    @Test("At the same moment the kubelet syncs first, then probes look")
    func syncBeforeProbe() throws {
        let file = try ScenarioFile(
            Array(
                """
                {traces: [{name: tie, restartPolicy: Always, podTerminationGracePeriodSeconds: 20,
                 probes: {liveness: \(Self.settings(period: 7)), readiness: \(Self.settings(period: 2)),
                   startup: \(Self.settings(period: 5))},
                 instances: [{stopTakes: 0.4, stopExitCode: 0, probes: {
                   liveness: [{fromAge: 0, outcome: failure}], startup: [{fromAge: 0, outcome: success}],
                   readiness: [{fromAge: 0, outcome: success}, {fromAge: 5.11, outcome: failure}]}}], endAt: 7.2}]}
                """.utf8))
        guard case .pod(let scenario)? = file.traces.first else { throw NoSuchScenario() }
        let record = scenario.rehearse()
        let tie = ScenarioTime(.milliseconds(7_050))
        #expect(record.probes.filter { $0.worker == .readiness && $0.t >= tie }.map(\.t) == [tie])
        let unready = try #require(record.statusChanges.last)
        #expect(unready.t == ScenarioTime(.milliseconds(7_100)) && !unready.ready)
    }
}
