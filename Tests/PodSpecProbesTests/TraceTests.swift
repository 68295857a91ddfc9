import Foundation
import PodSpec
import PodSpecTesting
import Testing

/// Recorded kubelet traces beside the checkout; the suite is skipped where they are absent.
private let traceFile = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/probes/worker-traces.json").standardizedFileURL

private struct Recorded: Decodable {
    var traces: [Trace]

    struct Trace: Decodable {
        var expected: ProbeScenario.Record
        var newer: ProbeScenario.Record?

        enum CodingKeys: String, CodingKey {
            case expected
            case newer = "expectedOn1.36.2"
        }
    }
}

@Suite("Recorded traces", .enabled(if: FileManager.default.fileExists(atPath: traceFile.path), "the recorded traces are not here"))
struct TraceTests {
    @Test("Every trace replays exactly")
    func replay() async throws {
        let bytes = [UInt8](try Data(contentsOf: traceFile))
        let scenarios = try ScenarioFile(bytes).traces
        let recorded = try ManifestDecoder(options: .init(isStrict: false)).decode(Recorded.self, from: bytes).traces
        try #require(scenarios.count == recorded.count && !scenarios.isEmpty)
        for (scenario, trace) in zip(scenarios, recorded) {
            let want = trace.newer ?? trace.expected
            let got = await scenario.replay()
            #expect(got.probes == want.probes, "\(scenario.name)")
            #expect(got.results == want.results, "\(scenario.name)")
            #expect(got.events == want.events, "\(scenario.name)")
            #expect(got.workerExits == want.workerExits, "\(scenario.name)")
            #expect(got.samples == want.samples, "\(scenario.name)")
        }
    }
}
