internal import PodSpec
internal import PodSpecProbes
internal import PodSpecReporting

/// Events of a live run as text and as JSON.
enum ProbeEventText {
    /// An event on one line, nil where it says nothing that another doesn't.
    static func line(_ event: PodProbeEvent, pod: String?, style: Style) -> String? {
        guard let text = text(event.kind, style: style) else { return nil }
        let (seconds, attoseconds) = event.time.components
        let tenths = attoseconds / 100_000_000_000_000_000
        let time = style.dim("\(seconds).\(tenths)s".leftPadded(to: 8))
        return "\(time)  \(pod.map { Printable.line($0) + "/" } ?? "")\(text)"
    }

    private static func text(_ kind: PodProbeEvent.Kind, style: Style) -> String? {
        switch kind {
        case .probed(let run):
            let output = Printable.excerpt(run.outcome.output, limit: 300)
            let attempts = run.attempts > 1 ? ", \(run.attempts) attempts" : ""
            return "\(run.probe) \(style.verdict(run.outcome.verdict)) "
                + style.dim("(\(run.duration.wholeMilliseconds) ms\(attempts))") + (output.isEmpty ? "" : " \(output)")
        case .resultChanged: return nil
        case .statusChanged(let status):
            return "\(status.container) is \(status.started ? "started" : "not started"), \(status.ready ? "ready" : "not ready")"
        case .becameReady: return style.green("all containers are ready")
        case .becameUnready: return style.yellow("not all containers are ready any more")
        case .mustRestart(let demand):
            return style.red(Printable.line(demand.message)) + " (grace period \(demand.gracePeriodSeconds) s)"
        case .event(let event): return "\(event.type.rawValue) \(event.reason): \(Printable.excerpt(event.message, limit: 300))"
        case .warning(let probe, let text): return style.yellow("\(probe): \(Printable.line(text))")
        case .stopped(let probe): return "\(probe) is no longer checked"
        }
    }

    /// An event as one line of JSON.
    static func json(_ event: PodProbeEvent, pod: String?) -> [UInt8] {
        var line = JSONWriter()
        line.beginObject()
        line.member("timeMilliseconds", event.time.wholeMilliseconds)
        if let pod { line.member("pod", pod) }
        write(event.kind, to: &line)
        line.endObject()
        line.endLine()
        return line.bytes
    }

    private static func write(_ kind: PodProbeEvent.Kind, to line: inout JSONWriter) {
        switch kind {
        case .probed(let run):
            line.begin("probed", run.probe)
            line.member("result", run.outcome.verdict.word)
            line.member("output", run.outcome.output)
            line.member("durationMilliseconds", run.duration.wholeMilliseconds)
            line.member("attempts", run.attempts)
        case .resultChanged(let change):
            line.begin("resultChanged", change.probe)
            line.memberOrNull("value", change.value?.rawValue)
        case .statusChanged(let status):
            line.member("event", "statusChanged")
            line.member("container", status.container)
            line.member("started", status.started)
            line.member("ready", status.ready)
        case .becameReady: line.member("event", "becameReady")
        case .becameUnready: line.member("event", "becameUnready")
        case .mustRestart(let demand):
            line.begin("mustRestart", demand.probe)
            line.member("message", demand.message)
            line.member("gracePeriodSeconds", demand.gracePeriodSeconds)
        case .event(let event):
            line.member("event", "kubernetesEvent")
            line.member("type", event.type.rawValue)
            line.member("reason", event.reason)
            line.member("message", event.message)
            line.member("fieldPath", event.fieldPath)
        case .warning(let probe, let text):
            line.begin("warning", probe)
            line.member("message", text)
        case .stopped(let probe): line.begin("stopped", probe)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func begin(_ event: String, _ probe: ProbeID) {
        member("event", event)
        member("container", probe.container)
        member("probe", probe.kind.rawValue)
    }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(width - count, 0)) + self }
}
