import Foundation
import PodSpec
import PodSpecTesting
import Testing

/// Where recorded kubelet traces lie beside a checkout; tests that need them are skipped where they are absent.
private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/probes").standardizedFileURL
private let isRecorded = FileManager.default.fileExists(atPath: folder.appending(path: "worker-traces.json").path)

/// The expectations beside the scenarios of a file; where a newer release differs, that one counts.
private struct Expectations<Record: Decodable>: Decodable {
    var traces: [Trace]

    struct Trace: Decodable {
        var expected: Record
        var newer: Record?

        enum CodingKeys: String, CodingKey {
            case expected
            case newer = "expectedOn1.36.2"
        }
    }

    init(_ bytes: [UInt8]) throws {
        self = try ManifestDecoder(options: .init(isStrict: false)).decode(Self.self, from: bytes)
    }

    var records: [Record] { traces.map { $0.newer ?? $0.expected } }
}

@Suite("Recorded traces", .enabled(if: isRecorded, "the recorded traces are not beside this checkout"))
struct TraceTests {
    @Test("Traces of probe workers replay exactly")
    func workers() async throws {
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "worker-traces.json")))
        let scenarios = try ScenarioFile(bytes).traces
        let expected = try Expectations<ProbeScenario.Record>(bytes).records
        try #require(scenarios.count == expected.count && !scenarios.isEmpty)
        for (entry, want) in zip(scenarios, expected) {
            guard case .probes(let scenario) = entry else {
                Issue.record("not a trace of workers")
                continue
            }
            let got = await scenario.replay()
            #expect(got.probes == want.probes, "\(scenario.name)")
            #expect(got.results == want.results, "\(scenario.name)")
            #expect(got.events == want.events, "\(scenario.name)")
            #expect(got.workerExits == want.workerExits, "\(scenario.name)")
            #expect(got.samples == want.samples, "\(scenario.name)")
        }
    }

    @Test("Traces of whole pods replay exactly")
    func pods() throws {
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "pod-traces.json")))
        let scenarios = try ScenarioFile(bytes).traces
        let expected = try Expectations<PodScenario.Record>(bytes).records
        try #require(scenarios.count == expected.count && !scenarios.isEmpty)
        for (entry, want) in zip(scenarios, expected) {
            guard case .pod(let scenario) = entry else {
                Issue.record("not a trace of a pod")
                continue
            }
            let got = scenario.rehearse()
            #expect(got.containers == want.containers, "\(scenario.name)")
            #expect(got.statusChanges == want.statusChanges, "\(scenario.name)")
            #expect(got.events == want.events, "\(scenario.name)")
            #expect(got.probes == want.probes, "\(scenario.name)")
        }
    }
}
