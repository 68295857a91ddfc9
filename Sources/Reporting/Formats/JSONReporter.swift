internal import PodSpec

/// Prints one JSON object a line; `Documentation/JSONContract.md` describes it.
package struct JSONReporter: Reporter {
    package init() {}

    package func report(_ verdict: Verdict, of file: inout FileReport, to output: inout OutputBuffer) {
        report(verdict, to: &output)
    }

    /// Prints one verdict.
    package func report(_ verdict: Verdict, to output: inout OutputBuffer) {
        var line = JSONWriter()
        line.beginObject()
        line.member("file", verdict.file)
        line.member("document", verdict.manifest.document)
        if !verdict.manifest.item.isEmpty {
            line.key("item")
            line.beginArray()
            for position in verdict.manifest.item { line.integer(position) }
            line.endArray()
        }
        line.member("apiVersion", ifPresent: verdict.manifest.apiVersion)
        line.member("kind", ifPresent: verdict.manifest.kind)
        line.member("name", ifPresent: verdict.manifest.name)
        line.member("namespace", ifPresent: verdict.manifest.namespace)
        line.member("status", verdict.status.rawValue)
        line.member("reason", ifPresent: verdict.reason)
        line.member("qosClass", ifPresent: verdict.qosClass?.rawValue)
        line.key("diagnostics")
        line.beginArray()
        for diagnostic in verdict.diagnostics { add(diagnostic, to: &line) }
        line.endArray()
        if !verdict.suppressed.isEmpty { line.member("suppressed", verdict.suppressed.count) }
        if let defaulted = verdict.defaulted {
            line.member("defaulted", defaulted)
        }
        line.endObject()
        line.endLine()
        output.append(line.bytes)
    }

    package func finish(_ summary: Summary, to output: inout OutputBuffer) {}

    private func add(_ diagnostic: Diagnostic, to line: inout JSONWriter) {
        line.beginObject()
        line.member("severity", diagnostic.severity.rawValue)
        line.member("code", diagnostic.code.rawValue)
        line.member("path", diagnostic.path.description)
        line.member("value", ifPresent: diagnostic.value)
        line.member("detail", diagnostic.detail)
        line.member("message", diagnostic.message)
        if let location = diagnostic.location { add(location, to: &line) }
        line.member("suggestion", ifPresent: diagnostic.suggestion)
        line.member("check", ifPresent: diagnostic.check)
        line.member("reason", ifPresent: diagnostic.reason)
        if !diagnostic.related.isEmpty {
            line.key("related")
            line.beginArray()
            for related in diagnostic.related {
                line.beginObject()
                line.member("path", related.path.description)
                line.member("message", related.message)
                if let location = related.location { add(location, to: &line) }
                line.endObject()
            }
            line.endArray()
        }
        line.endObject()
    }

    private func add(_ location: SourceLocation, to line: inout JSONWriter) {
        line.key("location")
        line.beginObject()
        line.member("line", location.line)
        line.member("column", location.column)
        line.member("endLine", location.endLine)
        line.member("endColumn", location.endColumn)
        line.endObject()
    }
}
