internal import PodSpec
internal import PodSpecReporting

/// Checks the manifests of a target and writes the file that the build goes on with.
struct BuildCommand {
    let arguments: BuildArguments

    /// Does it; the result is the exit status. `flush` prints what is in a buffer, and must when it is told to.
    func run(flush: (inout OutputBuffer, _ isForced: Bool) -> Void = { $0.flush(isForced: $1) }) async -> Int32 {
        let reporter = BuildReporter()
        var options = RunOptions()
        options.passesOverOtherFiles = true
        let summary = await ValidationRun(options: options, reporter: reporter, jobs: 1).check(arguments.files, flush: flush)
        guard summary.exitCode == 0 else { return ExitStatus.invalid }
        if reporter.manifests.isEmpty {
            var output = OutputBuffer()
            output.append("\(arguments.folder): warning: no Pod or workload is in this target's YAML and JSON files\n")
            flush(&output, true)
        }
        let source = arguments.writesAccessors ? AccessorFile.source(of: reporter.manifests.compactMap(entry)) : AccessorFile.empty
        return OutputFile(path: arguments.output).update(source) ? ExitStatus.valid : ExitStatus.invalid
    }

    private func entry(_ verdict: Verdict) -> AccessorFile.Entry? {
        verdict.manifest.object.map { object in
            let path = FolderPath(arguments.folder).relative(verdict.file, in: .current) ?? verdict.file
            return AccessorFile.Entry(path: path, line: verdict.manifest.source?.location(of: .root).line ?? 1, object: object)
        }
    }
}
