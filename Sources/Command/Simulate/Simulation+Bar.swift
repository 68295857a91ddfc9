internal import PodSpecTesting

extension Simulation {
    /// A container's life as a row of characters: `=` ready, `-` running but not ready, `.` not running, `x` where it was killed.
    func bar(of container: String, width: Int) -> String {
        guard width > 0, length > .zero else { return "" }
        var cells = [Character](repeating: ".", count: width)
        var state: Character = "."
        var from = 0
        func cell(_ time: Duration) -> Int { min(width - 1, max(0, Int((time / length) * Double(width)))) }
        func fill(to end: Int) {
            for index in from..<max(from, end) where cells[index] != "x" { cells[index] = state }
            from = max(from, end)
        }
        for event in events {
            switch event.kind {
            case .status(let status) where status.container == container:
                fill(to: cell(event.time))
                state = status.state == "running" ? (status.ready ? "=" : "-") : "."
            case .ended(let name, _, _, _) where name == container:
                fill(to: cell(event.time))
                cells[cell(event.time)] = "x"
                state = "."
            default: break
            }
        }
        fill(to: width)
        return String(cells)
    }
}
