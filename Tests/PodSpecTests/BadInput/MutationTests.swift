import PodSpec
import Testing

/// A seeded fuzzer: manifests with bytes changed, cut out, doubled and spliced. Whatever comes out must be read without a trap, every
/// finding must have a place inside the text, and reading twice must give the same.
@Suite struct MutationTests {
    static let seeds = [
        BadInputTests.header,
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web, labels: {a: "1", b: yes}}
        spec:
          replicas: 010
          selector: {matchLabels: &l {app: web}}
          template:
            metadata: {labels: *l}
            spec:
              containers:
              - &c
                name: web
                image: nginx:1.29
                resources: {limits: {cpu: 1.5, memory: 128Mi}}
                livenessProbe: {httpGet: {path: /, port: http}, periodSeconds: 5}
                command: [sh, -c, "a\\u00e9"]
              - <<: *c
                name: two
              volumes:
              - name: v
                configMap: {name: c, defaultMode: 0644, items: [{key: k, path: p}]}
        """,
        #"{"apiVersion": "v1", "kind": "List", "items": [{"apiVersion": "v1", "kind": "Pod", "spec": {"priority": 1e3}}]}"#,
        "%YAML 1.1\n---\n? |\n  block\n: - !!binary aGk=\n  - !!set {a, b}\n...\n--- # c\n'a': >-\n  folded\n   text\n",
    ]

    @Test(arguments: 0..<8) func mutatedManifestsAreReadWithoutATrap(_ seed: Int) {
        var random = SplitMix(state: UInt64(seed) &* 0x9E37_79B9 &+ 1)
        for _ in 0..<400 {
            var bytes = Array(Self.seeds[Int(random.next() % UInt64(Self.seeds.count))].utf8)
            for _ in 0...(random.next() % 6) { mutate(&bytes, &random) }
            let manifests = Array(ManifestStream(bytes))
            let lines = bytes.count { $0 == 0x0A } + 2
            for diagnostic in manifests.flatMap(\.diagnostics) {
                guard let location = diagnostic.location else { continue }
                #expect((1...lines).contains(location.line), "\(diagnostic) in \(bytes)")
            }
            #expect(Array(ManifestStream(bytes)).map(\.diagnostics) == manifests.map(\.diagnostics))
            _ = try? ManifestDecoder().decode(ManifestValue.self, from: bytes)
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        let alphabet = Array("{}[]:,-?&*!|>'\"%@`#\n\t \\0x9_.~<\u{FEFF}é".utf8) + [0x00, 0x80, 0xFF]
        let place = bytes.isEmpty ? 0 : Int(random.next() % UInt64(bytes.count))
        switch random.next() % 5 {
        case 0 where !bytes.isEmpty: bytes[place] = alphabet[Int(random.next() % UInt64(alphabet.count))]
        case 1: bytes.insert(alphabet[Int(random.next() % UInt64(alphabet.count))], at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int(random.next() % 12)))
        case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + Int(random.next() % 40))], at: place)
        default: bytes.removeLast(bytes.count - place)
        }
    }

    /// A small generator, the same on every platform.
    private struct SplitMix {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }
}
