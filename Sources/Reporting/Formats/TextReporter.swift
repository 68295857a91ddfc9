internal import PodSpec

/// Prints as a compiler does: `file:line:column: error: message`, the line itself and a caret under what is wrong.
package struct TextReporter: Reporter {
    package let style: Style

    package init(style: Style) {
        self.style = style
    }

    package func report(_ verdict: Verdict, to output: inout OutputBuffer) {
        for diagnostic in verdict.diagnostics {
            output.append(header(diagnostic, in: verdict.file))
            if let excerpt = excerpt(diagnostic, verdict.manifest) { output.append(excerpt) }
            if let suggestion = diagnostic.suggestion { output.append("  \(style.cyan("fix:")) \(suggestion)\n") }
            for related in diagnostic.related { output.append(note(related, in: verdict.file)) }
        }
    }

    package func finish(_ summary: Summary, to output: inout OutputBuffer) {
        let objects = summary.valid + summary.invalid
        var parts = ["\(count(summary.files, "file")), \(count(objects, "object")) checked"]
        parts.append(
            summary.invalid == 0
                ? style.green("\(summary.valid) valid") : "\(summary.valid) valid, \(style.red("\(summary.invalid) invalid"))"
        )
        if summary.skipped > 0 { parts.append("\(summary.skipped) skipped") }
        if summary.errors > 0 { parts.append(count(summary.errors, "error")) }
        if summary.warnings > 0 { parts.append(count(summary.warnings, "warning")) }
        if summary.unreadable > 0 { parts.append("\(summary.unreadable) unreadable") }
        output.append(parts.joined(separator: ", ") + "\n")
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    private func header(_ diagnostic: Diagnostic, in file: String) -> String {
        let severity =
            switch diagnostic.severity {
            case .error: style.red("error:")
            case .warning: style.yellow("warning:")
            case .note: style.cyan("note:")
            }
        return "\(style.bold(place(file, diagnostic.location))) \(severity) \(Printable.line(diagnostic.message))\n"
    }

    private func note(_ related: Diagnostic.Related, in file: String) -> String {
        "\(style.bold(place(file, related.location))) \(style.cyan("note:")) \(Printable.line(related.message))\n"
    }

    private func place(_ file: String, _ location: SourceLocation?) -> String {
        location.map { "\(file):\($0.line):\($0.column):" } ?? "\(file):"
    }

    /// The source line and a caret; nil where there is none to show.
    private func excerpt(_ diagnostic: Diagnostic, _ manifest: Manifest) -> String? {
        guard let location = diagnostic.location, let line = manifest.source?.line(location.line) else { return nil }
        let window = Excerpt(line: line, location: location)
        let margin = String(repeating: " ", count: String(location.line).count)
        return " \(style.dim("\(location.line) |")) \(window.text)\n \(margin) \(style.dim("|")) \(style.red(window.marker))\n"
    }
}
