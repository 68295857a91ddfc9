internal import PodSpec

/// Prints a JUnit report, which nearly every CI system reads: a file is a test suite, an object a test.
///
/// Totals stand in a suite's own tag only, so that no more than one file is held in memory.
package struct JUnitReporter: Reporter {
    package init() {}

    package func begin(to output: inout OutputBuffer) {
        output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"\(ToolInformation.name)\">\n")
    }

    package func report(_ verdict: Verdict, of file: inout FileReport, to output: inout OutputBuffer) {
        file.tests += 1
        let name = title(of: verdict)
        let repetition = file.count(name)
        let attributes = "name=\"\(XMLText.attribute(repetition > 0 ? "\(name) (\(repetition + 1))" : name))\""
        file.pending.append("    <testcase \(attributes) classname=\"\(XMLText.attribute(verdict.file))\">\n")
        switch verdict.status {
        case .valid: break
        case .skipped:
            file.skipped += 1
            file.pending.append("      <skipped message=\"\(XMLText.attribute(verdict.reason ?? ""))\"/>\n")
        case .invalid:
            let findings = verdict.diagnostics.filter { $0.severity == .error }
            // What cannot be read is a broken test rather than a failed one.
            let isUnreadable = findings.contains { $0.code == .unreadable }
            if isUnreadable { file.errors += 1 } else { file.failures += 1 }
            append(isUnreadable ? "error" : "failure", findings, in: verdict, to: &file.pending)
        }
        let remarks = verdict.diagnostics.filter { $0.severity != .error }
        if !remarks.isEmpty {
            file.pending.append("      <system-out>\(XMLText.content(text(of: remarks, in: verdict)))</system-out>\n")
        }
        file.pending.append("    </testcase>\n")
    }

    package func end(_ file: FileReport, to output: inout OutputBuffer) {
        output.append("  <testsuite name=\"\(XMLText.attribute(file.file))\" tests=\"\(file.tests)\" failures=\"\(file.failures)\"")
        output.append(" errors=\"\(file.errors)\" skipped=\"\(file.skipped)\">\n")
        output.append(file.pending.bytes)
        output.append("  </testsuite>\n")
    }

    package func finish(_ summary: Summary, to output: inout OutputBuffer) {
        output.append("</testsuites>\n")
    }

    private func append(_ tag: String, _ findings: [Diagnostic], in verdict: Verdict, to output: inout OutputBuffer) {
        guard let first = findings.first else { return }
        let more = findings.count > 1 ? " (and \(findings.count - 1) more)" : ""
        output.append("      <\(tag) type=\"\(XMLText.attribute(first.ruleID))\" message=\"\(XMLText.attribute(first.message + more))\">")
        output.append("\(XMLText.content(text(of: findings, in: verdict)))</\(tag)>\n")
    }

    private func text(of findings: [Diagnostic], in verdict: Verdict) -> String {
        findings.map { finding in
            let place = finding.location.map { "\(verdict.file):\($0)" } ?? verdict.file
            let fix = finding.suggestion.map { "\n  fix: \($0)" } ?? ""
            return "\(place): \(finding.severity.rawValue): \(finding.message)\(fix)"
        }
        .joined(separator: "\n")
    }

    private func title(of verdict: Verdict) -> String {
        guard let kind = verdict.manifest.kind else {
            return verdict.manifest.document == 0 ? verdict.file : "document \(verdict.manifest.document + 1)"
        }
        return verdict.manifest.name.map { "\(kind)/\($0)" } ?? kind
    }
}
