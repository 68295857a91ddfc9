import PodSpec
import Testing

@Suite("Defaults as the API server recorded them", .enabled(if: RecordedCases.arePresent, RecordedCases.note))
struct RecordedDefaultsTests {
    @Test("Defaulted objects are equal to the recorded ones")
    func recordedObjects() throws {
        let cases: [RecordedCases.Case] = try RecordedCases.lines("defaults-dev.jsonl")
        var compared = 0
        for recorded in cases {
            let manifests = ManifestStream(recorded.manifest).compactMap(\.object)
            let wanted = recorded.expect.list.compactMap(\.defaulted)
            #expect(manifests.count == wanted.count, "\(recorded.id)")
            for (object, want) in zip(manifests, wanted) {
                let got = object.applyingDefaults().value.manifestValue.normalized
                #expect(got.differences(from: want.normalized) == [], "\(recorded.id)")
                compared += 1
            }
        }
        #expect(compared > 100)
    }

    @Test("Defaulting twice is defaulting once", arguments: ["pods-dev.jsonl", "workloads-dev.jsonl", "defaults-dev.jsonl"])
    func isIdempotent(file: String) throws {
        let cases: [RecordedCases.Case] = try RecordedCases.lines(file)
        // Every seventh is plenty for a law, and quick in a debug build.
        for recorded in cases.enumerated().filter({ $0.offset % 7 == 0 }).map(\.element) {
            for object in ManifestStream(recorded.manifest).compactMap(\.object) {
                let once = object.applyingDefaults()
                #expect(once.applyingDefaults() == once, "\(recorded.id)")
            }
        }
    }

    @Test("The quality of service is the recorded one", arguments: ["pods-dev.jsonl", "workloads-dev.jsonl", "defaults-dev.jsonl"])
    func qualityOfService(file: String) throws {
        let cases: [RecordedCases.Case] = try RecordedCases.lines(file)
        var compared = 0
        for recorded in cases {
            compared += check(recorded.expect.list, against: Array(ManifestStream(recorded.manifest)), recorded.id)
        }
        #expect(compared > 0)
    }

    @Test("The quality of service of real manifests is the recorded one")
    func qualityOfServiceOfRealManifests() throws {
        let verdicts: [RecordedCases.Verdict] = try RecordedCases.lines("corpus-verdicts.jsonl")
        var compared = 0
        for (file, verdicts) in Dictionary(grouping: verdicts, by: { $0.file ?? "" }) {
            let bytes = try RecordedCases.bytes("\(RecordedCases.folder)/corpus/\(file)")
            compared += check(verdicts, against: Array(ManifestStream(bytes)), file)
        }
        #expect(compared > 6000)
    }

    /// Holds the manifests of a file against its verdicts; returns how many could be compared.
    private func check(_ verdicts: [RecordedCases.Verdict], against manifests: [Manifest], _ name: String) -> Int {
        var compared = 0
        for (index, verdict) in verdicts.enumerated() where verdict.decodeError == nil {
            guard let want = verdict.qos else { continue }
            let place = (verdict.doc ?? index, verdict.item ?? [])
            let manifest = manifests.first { ($0.document, $0.item) == place } ?? (manifests.count == 1 ? manifests.first : nil)
            guard let object = manifest?.object else { continue }
            let got: QOSClass? =
                if case .pod(let pod) = object { pod.qosClass } else { object.podTemplate?.template.spec?.qosClass ?? .bestEffort }
            #expect(got?.rawValue == want, "\(name) \(place)")
            compared += 1
        }
        return compared
    }
}
