internal import PodSpec

/// Prints as a compiler does: `file:line:column: error: message`, the line itself and a caret under what is wrong.
package struct TextReporter: Reporter {
    package let style: Style

    package init(style: Style) {
        self.style = style
    }

    /// Prints the findings of one verdict.
    package func report(_ verdict: Verdict, to output: inout OutputBuffer) {
        var lines = verdict.manifest.source.map { ManifestSource.Lines($0) }
        for diagnostic in verdict.diagnostics {
            output.append(header(diagnostic, in: verdict.file))
            if let excerpt = excerpt(diagnostic, &lines) { output.append(excerpt) }
            if let suggestion = diagnostic.suggestion { output.append("  \(style.cyan("fix:")) \(suggestion)\n") }
            for related in diagnostic.related { output.append(note(related, in: verdict.file)) }
        }
    }

    package func report(_ verdict: Verdict, of file: inout FileReport, to output: inout OutputBuffer) {
        report(verdict, to: &output)
    }

    package func finish(_ summary: Summary, to output: inout OutputBuffer) {
        output.append(SummaryText(style: style).line(summary))
    }

    private func header(_ diagnostic: Diagnostic, in file: String) -> String {
        let severity =
            switch diagnostic.severity {
            case .error: style.red("error:")
            case .warning: style.yellow("warning:")
            case .note: style.cyan("note:")
            }
        // Advice is a matter of taste: its name is what turns it off.
        let name = diagnostic.code == .advice ? diagnostic.check.map { " " + style.dim("[\($0)]") } ?? "" : ""
        return "\(style.bold(place(file, diagnostic.location))) \(severity) \(Printable.line(diagnostic.message))\(name)\n"
    }

    private func note(_ related: Diagnostic.Related, in file: String) -> String {
        "\(style.bold(place(file, related.location))) \(style.cyan("note:")) \(Printable.line(related.message))\n"
    }

    private func place(_ file: String, _ location: SourceLocation?) -> String {
        location.map { "\(file):\($0.line):\($0.column):" } ?? "\(file):"
    }

    /// The source line and a caret; nil where there is none to show.
    private func excerpt(_ diagnostic: Diagnostic, _ lines: inout ManifestSource.Lines?) -> String? {
        guard let location = diagnostic.location, let window = Excerpt(location, in: &lines) else { return nil }
        let margin = String(repeating: " ", count: String(location.line).count)
        return " \(style.dim("\(location.line) |")) \(window.text)\n \(margin) \(style.dim("|")) \(style.red(window.marker))\n"
    }
}
