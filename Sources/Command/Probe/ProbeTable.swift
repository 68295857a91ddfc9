internal import PodSpec
internal import PodSpecProbes
internal import PodSpecReporting

/// Where each probe stands, a line each.
struct ProbeTable {
    var style: Style

    private struct Row {
        var run: ProbeRun?
        var resultRun = 0
        var next: Duration?
        var isOnHold = false
        var isStopped = false
    }

    private struct Key: Hashable, Comparable {
        var pod: String
        var probe: ProbeID

        static func < (left: Key, right: Key) -> Bool { (left.pod, left.probe) < (right.pod, right.probe) }
    }

    private var rows: [Key: Row] = [:]

    init(style: Style) { self.style = style }

    /// Takes the result of a probe.
    mutating func record(_ run: ProbeRun, of pod: String?) { rows[Key(pod: pod ?? "", probe: run.probe), default: Row()].run = run }

    /// Takes what the kubelet would know.
    mutating func update(_ pod: String?, state: PodProbeMachine, now: Duration) {
        for id in state.probes {
            let key = Key(pod: pod ?? "", probe: id)
            var row = rows[key] ?? Row()
            if let worker = state.workers[id] {
                row.resultRun = worker.resultRun
                row.isOnHold = worker.isOnHold
                row.next = max(worker.ticker.next - now, .zero)
            } else {
                row.isStopped = row.run != nil
            }
            rows[key] = row
        }
    }

    /// The table in lines that fit a width.
    func lines(width: Int) -> [String] {
        let names = rows.keys.map(title)
        let nameWidth = max(names.map(\.count).max() ?? 0, "container".count)
        let head = "\(padded("container", nameWidth))  probe      result   run  next  output"
        return [style.bold(String(head.prefix(width)))]
            + rows.sorted { $0.key < $1.key }.map { key, row in line(key, row, nameWidth: nameWidth, width: width) }
    }

    private func line(_ key: Key, _ row: Row, nameWidth: Int, width: Int) -> String {
        let verdict = row.run?.outcome.verdict
        let word = padded(verdict?.word ?? "–", 7)
        let next: String =
            if row.isStopped || row.isOnHold { row.isStopped ? "ended" : "held" } else {
                row.next.map { "\($0.components.seconds + ($0.components.attoseconds > 0 ? 1 : 0))s" } ?? ""
            }
        let before = "\(padded(title(key), nameWidth))  \(padded(key.probe.kind.rawValue, 9))  "
        let after = "  \(padded(String(row.resultRun), 3))  \(padded(next, 5)) "
        let room = max(width - before.count - 7 - after.count - 1, 0)
        let output = Printable.excerpt(row.run?.outcome.output ?? "", limit: max(room - 1, 0))
        return before + (verdict.map { style.colored(word, as: $0) } ?? word) + after + String(output.prefix(room))
    }

    private func title(_ key: Key) -> String {
        Printable.line(key.pod.isEmpty ? key.probe.container : "\(key.pod)/\(key.probe.container)")
    }

    private func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(width - text.count, 0)) }
}

extension Style {
    /// A text in the colour of a verdict.
    func colored(_ text: String, as verdict: ProbeOutcome.Verdict) -> String {
        switch verdict {
        case .success: green(text)
        case .warning: yellow(text)
        case .failure, .unknown, .error, .failureWithError: red(text)
        }
    }
}
