internal import PodSpec
internal import PodSpecProbes
internal import PodSpecReporting

/// Shows a live run: a table with the last events under it on a terminal, else one event a line.
actor ProbeOutput {
    /// Whether there is a table to keep up to date.
    nonisolated let isLive: Bool
    private let format: OutputFormat
    private let style: Style
    private var table: ProbeTable
    private var events: [String] = []
    private var height = 0

    init(format: OutputFormat, style: Style) {
        self.format = format
        self.style = style
        isLive = format == .text && Terminal.isInteractive
        table = ProbeTable(style: style)
    }

    /// Takes an event of a pod; the pod's name where there are several.
    func show(_ event: PodProbeEvent, of pod: String?, state: PodProbeMachine, now: Duration) {
        if case .probed(let run) = event.kind { table.record(run, of: pod) }
        switch format {
        case .json:
            write(ProbeEventText.json(event, pod: pod))
        case .text where isLive:
            if let text = ProbeEventText.line(event, pod: pod, style: style), !event.kind.isRoutine {
                events = (events + [text]).suffix(12)
            }
            refresh(pod, state: state, now: now)
        case .text:
            if let text = ProbeEventText.line(event, pod: pod, style: style) { write(Array("\(text)\n".utf8)) }
        }
    }

    /// Draws the table again.
    func refresh(_ pod: String?, state: PodProbeMachine, now: Duration) {
        guard isLive else { return }
        table.update(pod, state: state, now: now)
        let size = Terminal.size
        let lines = (table.lines(width: size.columns) + [""] + events).prefix(max(size.rows - 1, 1))
        // Without automatic wrapping a long line is cut, and doesn't move those that follow.
        var text = (height > 0 ? "\u{1B}[\(height)A\r" : "") + "\u{1B}[?7l"
        text += lines.map { "\($0)\u{1B}[K\n" }.joined() + "\u{1B}[J\u{1B}[?7h"
        height = lines.count
        write(Array(text.utf8))
    }

    /// Says how waiting ended.
    func finish(isReady: Bool) {
        guard format == .text else { return }
        let text = isReady ? style.green("all containers are ready") : style.red("not all containers became ready in time")
        write(Array("\(text)\n".utf8))
    }

    private func write(_ bytes: [UInt8]) {
        var buffer = OutputBuffer()
        buffer.append(bytes)
        buffer.flush(isForced: true)
    }
}

extension PodProbeEvent.Kind {
    /// Whether the table shows it anyway.
    var isRoutine: Bool {
        switch self {
        case .probed, .resultChanged: true
        default: false
        }
    }
}
