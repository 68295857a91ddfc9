import PodSpec
import PodSpecTesting
import PodSpecValidation
import Testing

@Suite("Random objects")
struct RandomTests {
    /// Seeds in parts, which run side by side.
    private static let parts = 0..<8

    @Test("A random Pod is valid and survives a round trip", arguments: parts)
    func pods(_ part: Int) throws {
        for seed in part * 250..<(part + 1) * 250 {
            var generator = SeededGenerator(seed: seed)
            let pod = Pod.random(using: &generator)
            #expect(pod.validate() == [], "seed \(seed)")
            #expect(try ManifestDecoder().decode(Pod.self, from: ManifestEncoder().encode(pod)) == pod, "seed \(seed)")
        }
    }

    @Test("A random workload is valid", arguments: parts)
    func objects(_ part: Int) {
        for seed in part * 100..<(part + 1) * 100 {
            var generator = SeededGenerator(seed: seed)
            #expect(Manifest.Object.random(using: &generator).validate() == [], "seed \(seed)")
        }
    }

    @Test("The seed decides")
    func seeds() {
        func pod(_ seed: Int) -> Pod {
            var generator = SeededGenerator(seed: seed)
            return Pod.random(using: &generator)
        }
        #expect(pod(1) == pod(1))
        #expect(Set((0..<200).map(pod)).count == 200)
    }

    @Test("Among a few hundred there is something of everything")
    func coverage() {
        var fields: Set<String> = []
        for seed in 0..<300 {
            var generator = SeededGenerator(seed: seed)
            guard let spec = Pod.random(using: &generator).spec, case .object(let object) = spec.manifestValue else { continue }
            fields.formUnion(object.members.map(\.name))
            for container in spec.containers + (spec.initContainers ?? []) {
                guard case .object(let object) = container.manifestValue else { continue }
                fields.formUnion(object.members.map(\.name))
            }
        }
        let wanted = [
            "volumes", "initContainers", "affinity", "tolerations", "topologySpreadConstraints", "securityContext", "restartPolicy",
            "livenessProbe", "readinessProbe", "startupProbe", "lifecycle", "resources", "env", "volumeMounts", "ports",
        ]
        #expect(fields.isSuperset(of: wanted))
    }
}
