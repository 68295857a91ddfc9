internal import PodSpec
internal import PodSpecProbes
internal import PodSpecReporting

/// Runs each check once.
struct ProbeOnce {
    var pods: [Pod]
    var selection: ProbeSelection
    var target: ProbeTarget
    var format: OutputFormat
    var style: Style

    /// One check's result, after up to three attempts.
    private struct Report: Sendable {
        var container: String
        var kind: ProbeKind
        var outcome: ProbeOutcome
        var attempts: Int
        var duration: Duration
    }

    /// Whether every check passed. Reports are printed in the manifest's order.
    func run() async -> Bool {
        let probes = pods.flatMap(selection.probes)
        let reports = await withTaskGroup(of: (Int, Report).self) { group in
            for (index, probe) in probes.enumerated() {
                let target = target
                group.addTask { (index, await Self.report(on: probe, target: target)) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        guard !Task.isCancelled else { return false }
        var output = OutputBuffer()
        for (_, report) in reports.sorted(by: { $0.0 < $1.0 }) {
            switch format {
            case .json: output.append(json(report))
            case .text: output.append(text(report))
            }
        }
        output.flush(isForced: true)
        return reports.allSatisfy { $0.1.outcome.verdict == .success || $0.1.outcome.verdict == .warning }
    }

    private static func report(on selected: ProbeSelection.Selected, target: ProbeTarget) async -> Report {
        let check = selected.container.check(for: selected.probe, target: target)
        let timeout = ProbeSettings(selected.probe).timeout
        let start = ContinuousClock.now
        var attempts = 0
        var outcome: ProbeOutcome
        repeat {
            outcome = await check.check(timeout: timeout)
            attempts += 1
        } while outcome.verdict.isError && attempts < ProbeWorker.attempts
        return Report(
            container: selected.container.name,
            kind: selected.kind,
            outcome: outcome,
            attempts: attempts,
            duration: start.duration(to: .now)
        )
    }

    private func json(_ report: Report) -> [UInt8] {
        var line = JSONWriter()
        line.beginObject()
        line.member("container", report.container)
        line.member("probe", report.kind.rawValue)
        line.member("result", report.outcome.verdict.word)
        line.member("output", report.outcome.output)
        line.member("durationMilliseconds", report.duration.wholeMilliseconds)
        line.member("attempts", report.attempts)
        line.endObject()
        line.endLine()
        return line.bytes
    }

    private func text(_ report: Report) -> String {
        let word = style.verdict(report.outcome.verdict)
        let attempts = report.attempts > 1 ? ", \(report.attempts) attempts" : ""
        var text = "\(word) \(Printable.line(report.container))/\(report.kind.rawValue)"
        text += style.dim(" \(report.duration.wholeMilliseconds) ms\(attempts)")
        let output = Printable.excerpt(report.outcome.output, limit: 500)
        return text + (output.isEmpty ? "\n" : "\n  \(output)\n")
    }
}

extension ProbeOutcome.Verdict {
    /// The word of the command's output.
    var word: String {
        switch self {
        case .success: "success"
        case .warning: "warning"
        case .failure, .unknown: "failure"
        case .error, .failureWithError: "error"
        }
    }
}

extension Style {
    /// The word for a verdict in its colour.
    func verdict(_ verdict: ProbeOutcome.Verdict) -> String {
        switch verdict {
        case .success: green(verdict.word)
        case .warning: yellow(verdict.word)
        case .failure, .unknown, .error, .failureWithError: red(verdict.word)
        }
    }
}

extension Duration {
    /// The duration in milliseconds, cut.
    var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        let (milliseconds, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        return overflow ? .max : Int(milliseconds) + Int(attoseconds / 1_000_000_000_000_000)
    }
}

extension Printable {
    /// The beginning of a text on one line.
    static func excerpt(_ text: String, limit: Int) -> String {
        let beginning = text.prefix(limit)
        return line(String(beginning)) + (beginning.endIndex < text.endIndex ? "…" : "")
    }
}
