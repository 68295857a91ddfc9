internal import PodSpec

/// Prints workflow commands, which GitHub Actions shows as annotations of a pull request's lines.
package struct GitHubReporter: Reporter {
    private let folder: FolderPath

    /// Paths are printed as seen from `folder`, which should be the repository.
    package init(folder: FolderPath = .current) {
        self.folder = folder
    }

    package func report(_ verdict: Verdict, of file: inout FileReport, to output: inout OutputBuffer) {
        for diagnostic in verdict.diagnostics {
            var properties: [(name: String, value: String)] = []
            if verdict.file != Verdict.standardInput {
                properties.append(("file", folder.name(of: verdict.file)))
            }
            if let location = diagnostic.location {
                properties.append(("line", "\(location.line)"))
                properties.append(("endLine", "\(location.endLine)"))
                // GitHub refuses columns for a range of several lines.
                if location.line == location.endLine {
                    properties.append(("col", "\(location.column)"))
                    properties.append(("endColumn", "\(location.endColumn)"))
                }
            }
            properties.append(("title", "\(ToolInformation.name) \(diagnostic.ruleID)"))
            var message = Printable.line(diagnostic.message)
            if let suggestion = diagnostic.suggestion { message += "\nfix: \(Printable.line(suggestion))" }
            let list = properties.map { "\($0.name)=\(Self.escapedProperty($0.value))" }.joined(separator: ",")
            output.append("::\(command(diagnostic.severity)) \(list)::\(Self.escaped(message))\n")
        }
    }

    package func finish(_ summary: Summary, to output: inout OutputBuffer) {
        output.append(SummaryText(style: Style(isColored: false)).line(summary))
    }

    private func command(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    /// A command's message, which ends at its line and begins after `::`.
    private static func escaped(_ text: String) -> String {
        escape(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
    }

    /// A property's value, which ends at a comma or a colon too.
    private static func escapedProperty(_ text: String) -> String {
        escape(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
    }

    private static func escape(_ text: String, _ codes: [Unicode.Scalar: String]) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if let code = codes[scalar] { result += code } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }
}
