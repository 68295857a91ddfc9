import PodSpec
import PodSpecValidation
import Yams

/// What reading and checking a stream of ordinary pods costs.
struct OrdinaryPods {
    private let documents: [String]
    private let stream: [UInt8]

    init(documents: [String], bytes: Int) {
        self.documents = documents
        var stream: [UInt8] = []
        var number = 0
        while stream.count < bytes {
            stream += "---\n".utf8
            stream += documents[number % documents.count].utf8
            if stream.last != UInt8(ascii: "\n") { stream.append(UInt8(ascii: "\n")) }
            number += 1
        }
        self.stream = stream
    }

    func run(rounds: Int) {
        let count = decode { _ in }
        let yamsShare = max(1, count / 8)
        let whole: [(name: String, body: () -> Void)] = [
            ("libyaml, events only", { precondition(RawScan.events(stream) > 0) }),
            ("decode", { _ = decode { _ in } }),
            ("decode + defaults", { _ = decode { consume($0.object?.applyingDefaults()) } }),
            ("decode + defaults + validate", { _ = decode { consume($0.validate()) } }),
            ("decode + Pod Security", { _ = decode { consume($0.violations(of: .restricted)) } }),
        ]
        // Yams is slow enough to be asked for a part of the stream only.
        let yams = {
            for number in 0..<yamsShare {
                consume(try? YAMLDecoder().decode(Pod.self, from: documents[number % documents.count]))
            }
        }
        var times = [[Double]](repeating: [], count: whole.count + 1)
        for _ in 0..<rounds {
            for (index, entry) in whole.enumerated() { times[index].append(Stopwatch.measure(entry.body)) }
            times[whole.count].append(Stopwatch.measure(yams) * Double(count) / Double(yamsShare))
        }
        var table = Table("ordinary pods", "µs a pod", "MB/s", "× libyaml", "× decode")
        for (index, name) in (whole.map(\.name) + ["Yams, the same Pod"]).enumerated() {
            let time = times[index].median
            table.add(
                name,
                (time / Double(count) * 1e6).text(1),
                (Double(stream.count) / time / 1e6).text(1),
                zip(times[index], times[0]).map { $0 / $1 }.median.text(2),
                zip(times[index], times[1]).map { $0 / $1 }.median.text(2)
            )
        }
        table.show("\(count) pods, \(stream.count / 1000) kB, \(rounds) rounds")
    }

    private func decode(_ body: (Manifest) -> Void) -> Int {
        var count = 0
        for manifest in ManifestStream(stream) {
            body(manifest)
            count += 1
        }
        return count
    }
}

/// Keeps a value from being optimised away.
@inline(never)
func consume<Value>(_ value: Value) {}
