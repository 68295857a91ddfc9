import Synchronization

/// When all checks began, and how late that was: after the earliest place that a probe's own beat of a second has had.
final class Lateness: Sendable {
    private let values = Mutex<(starts: [String: [Double]], failures: Int)>(([:], 0))

    func add(_ name: String, began: Double, failed: Bool) {
        values.withLock {
            $0.starts[name, default: []].append(began)
            if failed { $0.failures += 1 }
        }
    }

    func reset() { values.withLock { $0 = ([:], 0) } }
    var failures: Int { values.withLock { $0.failures } }

    /// Milliseconds, sorted.
    func sorted() -> [Double] {
        values.withLock { values in
            values.starts.values.flatMap { starts -> [Double] in
                let offsets = starts.map { ($0 - starts[0]) - (($0 - starts[0]) / 1000).rounded() * 1000 }
                let earliest = offsets.min() ?? 0
                return offsets.map { $0 - earliest }
            }
        }.sorted()
    }
}

extension [Double] {
    /// The value at a share of a sorted list.
    func at(_ share: Double) -> Double { isEmpty ? 0 : self[Swift.min(count - 1, Int(Double(count) * share))] }
}
