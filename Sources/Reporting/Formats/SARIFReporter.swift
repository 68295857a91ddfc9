internal import PodSpec

/// Prints a log of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), with one run.
///
/// All rules stand before the results and what couldn't be read behind them, so that no result has to be held in memory.
package struct SARIFReporter: Reporter {
    private let folder: FolderPath

    /// Paths are printed as seen from `folder`, which should be the repository.
    package init(folder: FolderPath = .current) {
        self.folder = folder
    }

    package func begin(to output: inout OutputBuffer) {
        var tool = JSONWriter()
        tool.beginObject()
        tool.key("driver")
        tool.beginObject()
        tool.member("name", ToolInformation.name)
        tool.member("semanticVersion", ToolInformation.version)
        tool.member("informationUri", ToolInformation.home)
        tool.key("rules")
        tool.beginArray()
        for rule in Rule.all { add(rule, to: &tool) }
        tool.endArray()
        tool.endObject()
        tool.endObject()
        output.append("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\n\"tool\":")
        output.append(tool.bytes)
        output.append(",\n\"columnKind\":\"unicodeCodePoints\",\n\"results\":[\n")
    }

    package func report(_ verdict: Verdict, of file: inout FileReport, to output: inout OutputBuffer) {
        for diagnostic in verdict.diagnostics where diagnostic.code != .unreadable {
            add(diagnostic, nil, verdict, &file, to: &output)
        }
        for suppressed in verdict.suppressed {
            add(suppressed.diagnostic, suppressed, verdict, &file, to: &output)
        }
    }

    package func finish(_ summary: Summary, to output: inout OutputBuffer) {
        var invocation = JSONWriter()
        invocation.beginObject()
        invocation.member("executionSuccessful", summary.problems.isEmpty)
        invocation.member("exitCode", summary.exitCode)
        for kind in [Summary.Problem.Kind.execution, .configuration] {
            let problems = summary.problems.filter { $0.kind == kind }
            guard !problems.isEmpty else { continue }
            invocation.key(kind == .execution ? "toolExecutionNotifications" : "toolConfigurationNotifications")
            invocation.beginArray()
            for problem in problems { add(problem, to: &invocation) }
            invocation.endArray()
        }
        invocation.endObject()
        output.append("\n],\n\"invocations\":[")
        output.append(invocation.bytes)
        output.append("]\n}]}\n")
    }

    // MARK: Parts

    private func add(_ rule: Rule, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", rule.id)
        writer.text("shortDescription", rule.title)
        writer.text("fullDescription", rule.why)
        writer.key("help")
        writer.beginObject()
        let fix = rule.fix.map { "Fix: \($0)." }
        writer.member("text", [rule.why, fix].compactMap(\.self).joined(separator: " ") + " See \(rule.link)")
        writer.member("markdown", [rule.why, fix, "[More about it](\(rule.link))"].compactMap(\.self).joined(separator: "\n\n"))
        writer.endObject()
        writer.member("helpUri", rule.link)
        writer.key("defaultConfiguration")
        writer.beginObject()
        writer.member("level", rule.severity.rawValue)
        writer.endObject()
        writer.endObject()
    }

    private func add(
        _ diagnostic: Diagnostic,
        _ suppressed: Verdict.Suppressed?,
        _ verdict: Verdict,
        _ file: inout FileReport,
        to output: inout OutputBuffer
    ) {
        let artifact = ArtifactLocation(verdict.file, in: folder)
        var fingerprint = Fingerprint(diagnostic, of: verdict.manifest)
        let repetition = file.count(fingerprint.text)
        if repetition > 0 { fingerprint.add("again \(repetition)") }
        var result = JSONWriter()
        result.beginObject()
        result.member("ruleId", diagnostic.ruleID)
        if let position = Rule.positions[diagnostic.ruleID] { result.member("ruleIndex", position) }
        result.member("level", diagnostic.severity.rawValue)
        result.text("message", diagnostic.message + (diagnostic.suggestion.map { "\nFix: \($0)" } ?? ""))
        result.key("locations")
        result.beginArray()
        result.beginObject()
        add(artifact, diagnostic.location, to: &result)
        result.key("logicalLocations")
        result.beginArray()
        result.beginObject()
        result.member("fullyQualifiedName", logicalName(of: diagnostic.path, in: verdict.manifest))
        result.endObject()
        result.endArray()
        result.endObject()
        result.endArray()
        add(diagnostic.related, artifact, to: &result)
        result.key("partialFingerprints")
        result.beginObject()
        result.member("podspecFinding/v1", fingerprint.text)
        result.endObject()
        if let suppressed { add(suppressed, artifact, to: &result) }
        result.endObject()
        output.appendItem(result.bytes)
    }

    private func add(_ artifact: ArtifactLocation, _ location: SourceLocation?, to writer: inout JSONWriter) {
        writer.key("physicalLocation")
        writer.beginObject()
        artifact.write(to: &writer)
        if let location {
            writer.key("region")
            writer.beginObject()
            writer.member("startLine", location.line)
            writer.member("startColumn", location.column)
            writer.member("endLine", location.endLine)
            writer.member("endColumn", location.endColumn)
            writer.endObject()
        }
        writer.endObject()
    }

    private func add(_ related: [Diagnostic.Related], _ artifact: ArtifactLocation, to writer: inout JSONWriter) {
        guard !related.isEmpty else { return }
        writer.key("relatedLocations")
        writer.beginArray()
        for (index, place) in related.enumerated() {
            writer.beginObject()
            writer.member("id", index + 1)
            add(artifact, place.location, to: &writer)
            writer.text("message", place.message.isEmpty ? place.path.description : place.message)
            writer.endObject()
        }
        writer.endArray()
    }

    private func add(_ suppressed: Verdict.Suppressed, _ artifact: ArtifactLocation, to writer: inout JSONWriter) {
        writer.key("suppressions")
        writer.beginArray()
        writer.beginObject()
        writer.member("kind", suppressed.isInManifest ? "inSource" : "external")
        writer.member("status", "accepted")
        writer.member("justification", suppressed.reason)
        writer.key("location")
        writer.beginObject()
        let file = suppressed.isInManifest ? artifact : ArtifactLocation(suppressed.file, in: folder)
        add(file, suppressed.location, to: &writer)
        writer.endObject()
        writer.endObject()
        writer.endArray()
    }

    private func add(_ problem: Summary.Problem, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("level", "error")
        writer.text("message", problem.diagnostic.message)
        writer.key("locations")
        writer.beginArray()
        writer.beginObject()
        add(ArtifactLocation(problem.file, in: folder), problem.diagnostic.location, to: &writer)
        writer.endObject()
        writer.endArray()
        writer.endObject()
    }

    private func logicalName(of path: FieldPath, in manifest: Manifest) -> String {
        let object = [manifest.namespace, manifest.kind ?? "document \(manifest.document)", manifest.name].compactMap(\.self)
        return (object + (path.isRoot ? [] : [path.description])).joined(separator: "/")
    }
}

extension JSONWriter {
    /// Writes a member that is SARIF's object for a text.
    fileprivate mutating func text(_ name: String, _ text: String) {
        key(name)
        beginObject()
        member("text", text)
        endObject()
    }
}
