internal import PodSpec

/// Prints a code quality report, which GitLab shows in merge requests: one JSON list of all findings.
package struct GitLabReporter: Reporter {
    private let folder: FolderPath

    /// Paths are printed as seen from `folder`, which should be the repository.
    package init(folder: FolderPath = .current) {
        self.folder = folder
    }

    package func begin(to output: inout OutputBuffer) {
        output.append("[\n")
    }

    package func report(_ verdict: Verdict, of file: inout FileReport, to output: inout OutputBuffer) {
        let path = folder.name(of: verdict.file)
        for diagnostic in verdict.diagnostics {
            var fingerprint = Fingerprint(diagnostic, of: verdict.manifest)
            fingerprint.add(path)
            // The same finding may be there twice, and so may the file. Equal fingerprints would be one finding.
            let repetition = file.count(fingerprint.text)
            if repetition > 0 { fingerprint.add("again \(repetition)") }
            if file.occurrence > 0 { fingerprint.add("file again \(file.occurrence)") }
            var item = JSONWriter()
            item.beginObject()
            item.member("description", description(of: diagnostic))
            item.member("check_name", diagnostic.ruleID)
            item.member("fingerprint", fingerprint.text)
            item.member("severity", severity(of: diagnostic))
            item.key("location")
            item.beginObject()
            item.member("path", path)
            item.key("lines")
            item.beginObject()
            item.member("begin", diagnostic.location?.line ?? 1)
            if let location = diagnostic.location { item.member("end", location.endLine) }
            item.endObject()
            item.endObject()
            item.endObject()
            output.appendItem(item.bytes)
        }
    }

    package func finish(_ summary: Summary, to output: inout OutputBuffer) {
        output.append("\n]\n")
    }

    private func description(of diagnostic: Diagnostic) -> String {
        diagnostic.message + (diagnostic.suggestion.map { " (fix: \($0))" } ?? "")
    }

    private func severity(of diagnostic: Diagnostic) -> String {
        switch (diagnostic.severity, diagnostic.code) {
        case (.error, .unreadable), (.error, .syntax): "blocker"
        case (.error, .podSecurity): "major"
        case (.error, _): "critical"
        case (.warning, _): "minor"
        case (.note, _): "info"
        }
    }
}
