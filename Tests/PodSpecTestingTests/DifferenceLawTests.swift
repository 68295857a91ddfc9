import PodSpec
import PodSpecTesting
import PodSpecValidation
import Testing

@Suite("Differences of random objects")
struct DifferenceLawTests {
    private static func object(_ seed: Int) -> Manifest.Object {
        var generator = SeededGenerator(seed: seed)
        return Manifest.Object.random(using: &generator)
    }

    @Test("An object equals itself, with its defaults and through YAML", arguments: 0..<6)
    func equal(_ part: Int) throws {
        for seed in part * 40..<(part + 1) * 40 {
            let object = Self.object(seed)
            #expect(object.differences(to: object) == [], "seed \(seed)")
            #expect(object.differences(to: object.applyingDefaults()) == [], "seed \(seed)")
            #expect(object.applyingDefaults().differences(to: object) == [], "seed \(seed)")
            let read = try #require(ManifestStream(ManifestEncoder().encode(object.value.manifestValue)).first { _ in true }?.object)
            #expect(object.differences(to: read) == [], "seed \(seed)")
        }
    }

    @Test("Both ways have the same differences, and objects without any are the same", arguments: 0..<6)
    func symmetric(_ part: Int) {
        for seed in part * 40..<(part + 1) * 40 {
            let (left, right) = (Self.object(seed), Self.object(seed + 1000))
            guard left.kind == right.kind else { continue }
            let (there, back) = (left.differences(to: right), right.differences(to: left))
            #expect(Set(there.map { "\($0.path)" }) == Set(back.map { "\($0.path)" }), "seed \(seed)")
            #expect(there.filter { $0.kind == .added }.count == back.filter { $0.kind == .removed }.count, "seed \(seed)")
            #expect(!there.isEmpty, "seed \(seed)")
        }
    }

    @Test("One change is one difference", arguments: 0..<40)
    func one(_ seed: Int) throws {
        var generator = SeededGenerator(seed: seed)
        let pod = Pod.random(using: &generator)
        let changed = try pod.with {
            var spec = try #require($0.spec)
            spec.containers[0].image = "registry.example.com/other:1"
            $0.spec = spec
        }
        let name = try #require(pod.spec?.containers.first?.name)
        let found = Manifest.Object.pod(pod).differences(to: .pod(changed))
        // Without a pull policy of its own the tag decides the default.
        let policy = "spec.containers[\(name)].imagePullPolicy"
        #expect(found.map { "\($0.path)" }.filter { $0 != policy } == ["spec.containers[\(name)].image"])
    }
}
