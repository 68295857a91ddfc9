/// Shows how far a long run is, on a terminal only and not before the first second.
struct Progress {
    private let total: Int
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var done = 0
    private var shown = false
    private let isOn = Terminal.showsProgress

    init(total: Int) {
        self.total = total
        start = clock.now
    }

    mutating func step() {
        done += 1
        guard isOn, done % 32 == 0, clock.now - start > .seconds(1) else { return }
        shown = true
        writeErrorPiece("\r\(done) of \(total) files")
    }

    mutating func finish() {
        guard shown else { return }
        writeErrorPiece("\r\u{1B}[K")
    }
}
