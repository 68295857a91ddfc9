import PodSpec
import PodSpecValidation

/// How the costs of one pod grow with its entries.
struct Growth: Sendable {
    let name: String
    /// The text of a pod with so many entries.
    let pod: @Sendable (Int) -> String

    func run(_ sizes: [Int], rounds: Int) {
        var table = Table(name, "decode, ns each", "+ validate, ns each", "× decode", "growth of both")
        var previous: Double?
        for size in sizes {
            let text = Array(pod(size).utf8)
            // Small pods are repeated until there is something to measure.
            let repetitions = max(1, 20_000 / size)
            var decoding: [Double] = []
            var both: [Double] = []
            for _ in 0..<rounds {
                decoding.append(Stopwatch.measure { for _ in 0..<repetitions { read(text) { _ in } } })
                both.append(Stopwatch.measure { for _ in 0..<repetitions { read(text) { consume($0.validate()) } } })
            }
            let entries = Double(size * repetitions)
            let each = both.median / entries * 1e9
            table.add(
                "\(size)",
                (decoding.median / entries * 1e9).text(0),
                each.text(0),
                zip(both, decoding).map { $0 / $1 }.median.text(2),
                previous.map { (each / $0).text(2) } ?? ""
            )
            previous = each
        }
        table.show("Growth: \(name)")
    }

    private func read(_ bytes: [UInt8], _ body: (Manifest) -> Void) {
        for manifest in ManifestStream(bytes) { body(manifest) }
    }

    static let all: [Growth] = [
        Growth(name: "env entries") { size in
            head + "  containers:\n  - name: a\n    image: i:1\n    env:\n"
                + lines(size) { "    - name: VARIABLE_\($0)\n      value: \"value \($0)\"\n" }
        },
        Growth(name: "containers") { size in
            head + "  containers:\n"
                + lines(size) { number in
                    """
                      - name: c\(number)
                        image: registry.example.com/app:\(number)
                        ports:
                        - containerPort: \(1 + number % 65_535)
                        resources:
                          requests: {cpu: 100m, memory: 64Mi}
                        volumeMounts:
                        - {name: data, mountPath: /data}

                    """
                } + "  volumes:\n  - name: data\n    emptyDir: {}\n"
        },
        Growth(name: "volumes and mounts") { size in
            head + "  containers:\n  - name: a\n    image: i:1\n    volumeMounts:\n"
                + lines(size) { "    - {name: v\($0), mountPath: /data/\($0)}\n" } + "  volumes:\n"
                + lines(size) { "  - name: v\($0)\n    configMap: {name: c\($0)}\n" }
        },
        Growth(name: "labels and tolerations") { size in
            "apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\n  labels:\n" + lines(size) { "    example.com/label-\($0): v\($0)\n" }
                + "spec:\n  containers:\n  - name: a\n    image: i:1\n  tolerations:\n"
                + lines(size) { "  - {key: example.com/key-\($0), operator: Exists}\n" }
        },
    ]

    private static let head = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n"

    private static func lines(_ count: Int, _ line: (Int) -> String) -> String {
        (0..<count).map(line).joined()
    }
}
