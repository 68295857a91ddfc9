/// What a run came to, in one line.
struct SummaryText {
    let style: Style

    func line(_ summary: Summary) -> String {
        let objects = summary.valid + summary.invalid
        var parts = ["\(count(summary.files, "file")), \(count(objects, "object")) checked"]
        parts.append(
            summary.invalid == 0
                ? style.green("\(summary.valid) valid") : "\(summary.valid) valid, \(style.red("\(summary.invalid) invalid"))"
        )
        if summary.skipped > 0 { parts.append("\(summary.skipped) skipped") }
        if summary.errors > 0 { parts.append(count(summary.errors, "error")) }
        if summary.warnings > 0 { parts.append(count(summary.warnings, "warning")) }
        if summary.notes > 0 { parts.append(count(summary.notes, "note")) }
        if summary.suppressed > 0 { parts.append("\(summary.suppressed) suppressed") }
        if summary.unreadable > 0 { parts.append("\(summary.unreadable) unreadable") }
        return parts.joined(separator: ", ") + "\n"
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
