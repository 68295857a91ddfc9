internal import PodSpec

/// Checks all files that paths name, several at once, and prints the verdicts in the order of the input.
package struct ValidationRun: Sendable {
    package let options: RunOptions
    package let reporter: any Reporter
    package let jobs: Int
    private let current = FolderPath.current

    package init(options: RunOptions, reporter: any Reporter, jobs: Int) {
        self.options = options
        self.reporter = reporter
        self.jobs = jobs
    }

    /// Checks and prints to standard output.
    package func check(_ paths: [String]) async -> Summary {
        await check(paths) { $0.flush(isForced: $1) }
    }

    /// Checks and hands over what is to be printed: `flush` may empty the buffer, and must when it is told to.
    package func check(_ paths: [String], flush: (inout OutputBuffer, _ isForced: Bool) -> Void) async -> Summary {
        var finder = ConfigurationFinder(options.configuration, current: current)
        var found = FileWalker.files(in: paths) { finder.includes($0) }
        if options.passesOverOtherFiles { found.removeAll { !finder.includes($0.path) } }
        let tasks = tasks(found, &finder)
        var output = OutputBuffer()
        var tally = RunTally()
        reporter.begin(to: &output)
        guard finder.broken.isEmpty else {
            for broken in finder.broken { report(broken, &output, &tally) }
            return finish(&output, tally, flush)
        }
        let checkers = await checkers(of: tasks, finder.configurations)
        var progress = Progress(total: tasks.count)
        if jobs == 1 || tasks.count == 1 {
            for task in tasks {
                check(task, checkers, &output, &tally) { flush(&$0, false) }
                progress.step()
            }
        } else {
            await checkConcurrently(tasks, checkers) { result in
                output.append(result.output)
                tally += result.tally
                flush(&output, false)
                progress.step()
            }
        }
        progress.finish()
        reportUnused(checkers, &output, &tally)
        return finish(&output, tally, flush)
    }

    private func finish(_ output: inout OutputBuffer, _ tally: RunTally, _ flush: (inout OutputBuffer, Bool) -> Void) -> Summary {
        reporter.finish(tally.summary, to: &output)
        flush(&output, true)
        return tally.summary
    }

    // MARK: Files

    /// A file to check.
    private struct FileTask: Sendable {
        var found: FileWalker.Found
        /// How often the file came before: links aside, it may be named twice.
        var occurrence: Int
        /// The position of its checker; the last is for files without a configuration.
        var checker: Int
    }

    /// What checking one file came to, kept until its turn to be printed.
    private struct FileResult: Sendable {
        var position: Int
        var output = OutputBuffer()
        var tally = RunTally()
    }

    private func tasks(_ found: [FileWalker.Found], _ finder: inout ConfigurationFinder) -> [FileTask] {
        var counts: [String: Int] = [:]
        let positions = found.map { finder.position(for: $0.path) }
        return zip(found, positions).map { found, position in
            let key = FolderPath.absolute(found.path, in: current)
            defer { counts[key, default: 0] += 1 }
            return FileTask(found: found, occurrence: counts[key, default: 0], checker: position ?? finder.configurations.count)
        }
    }

    /// The checkers of all configurations and of none; with what there is to say about all files together if any of them advises.
    private func checkers(of tasks: [FileTask], _ configurations: [Configuration]) async -> [ManifestChecker] {
        var checkers = configurations.map { options.checker($0) } + [options.checker(nil)]
        guard tasks.contains(where: { checkers[$0.checker].advises }) else { return checkers }
        let files = tasks.compactMap { if case .file(let path) = $0.found { path } else { nil } }
        let advice = await SetAdvice(of: files, decoding: options.decoding, jobs: jobs)
        for index in checkers.indices { checkers[index].setAdvice = advice }
        return checkers
    }

    private func checkConcurrently(_ tasks: [FileTask], _ checkers: [ManifestChecker], print: (FileResult) -> Void) async {
        await withTaskGroup(of: FileResult.self) { group in
            var started = 0
            var waiting: [Int: FileResult] = [:]
            var printed = 0
            func start() {
                guard started < tasks.count else { return }
                let position = started
                started += 1
                group.addTask {
                    var result = FileResult(position: position)
                    check(tasks[position], checkers, &result.output, &result.tally) { _ in }
                    return result
                }
            }
            for _ in 0..<jobs { start() }
            while let result = await group.next() {
                start()
                waiting[result.position] = result
                while let next = waiting.removeValue(forKey: printed) {
                    print(next)
                    printed += 1
                }
            }
        }
    }

    private func check(
        _ task: FileTask,
        _ checkers: [ManifestChecker],
        _ output: inout OutputBuffer,
        _ tally: inout RunTally,
        flush: (inout OutputBuffer) -> Void
    ) {
        let path = task.found.path
        var report = FileReport(file: path == "-" ? Verdict.standardInput : path, occurrence: task.occurrence)
        tally.summary.files += 1
        switch task.found {
        case .failure(_, let reason):
            reportUnreadable(reason, &report, &output, &tally)
        case .file:
            let checker = checkers[task.checker]
            do throws(InputFile.Failure) {
                if options.passesOverOtherFiles, try !isManifestFile(path) {
                    tally.summary.files -= 1
                    return
                }
                tally.cover(checker.policy.covering(checker.pathInConfiguration(path)), of: task.checker)
                try checker.check(path) { verdict in
                    tally.add(verdict, of: task.checker)
                    reporter.report(verdict, of: &report, to: &output)
                    flush(&output)
                }
            } catch {
                reportUnreadable(error.reason, &report, &output, &tally)
            }
        }
        reporter.end(report, to: &output)
        flush(&output)
    }

    /// Reads a file once more, since it may be long and nothing may be reported before its last document is known.
    private func isManifestFile(_ path: String) throws(InputFile.Failure) -> Bool {
        var stream = ManifestStream(options: options.decoding)
        var isManifestFile = false
        try InputFile(path: path).read { bytes in
            stream.append(bytes)
            while let manifest = stream.next() { isManifestFile = isManifestFile || manifest.isMeantAsManifest }
        }
        stream.finish()
        while let manifest = stream.next() { isManifestFile = isManifestFile || manifest.isMeantAsManifest }
        return isManifestFile
    }

    private func reportUnreadable(
        _ reason: String,
        _ report: inout FileReport,
        _ output: inout OutputBuffer,
        _ tally: inout RunTally
    ) {
        let diagnostic = Diagnostic(code: .unreadable, detail: "cannot be read: \(reason)")
        tally.summary.problems.append(Summary.Problem(kind: .execution, file: report.file, diagnostic: diagnostic))
        let verdict = Verdict(file: report.file, manifest: .unreadable([diagnostic]), diagnostics: [diagnostic])
        reporter.report(verdict, of: &report, to: &output)
    }

    // MARK: Configurations

    private func report(_ broken: ConfigurationFinder.Broken, _ output: inout OutputBuffer, _ tally: inout RunTally) {
        tally.summary.problems += broken.diagnostics.map {
            Summary.Problem(kind: .configuration, file: broken.file, diagnostic: $0)
        }
        report(broken.diagnostics, .unreadable, broken.file, broken.source, &output, &tally)
    }

    private func reportUnused(_ checkers: [ManifestChecker], _ output: inout OutputBuffer, _ tally: inout RunTally) {
        for (position, checker) in checkers.enumerated() {
            guard let configuration = checker.policy.configuration else { continue }
            let remarks = checker.policy.remarks(used: tally.used(position), covered: tally.covered(position))
            guard !remarks.isEmpty else { continue }
            let content = Manifest.Content.skipped(reason: "the configuration of \(ToolInformation.name)")
            report(remarks, content, configuration.file, configuration.source, &output, &tally)
        }
    }

    private func report(
        _ diagnostics: [Diagnostic],
        _ content: Manifest.Content,
        _ file: String,
        _ source: ManifestSource?,
        _ output: inout OutputBuffer,
        _ tally: inout RunTally
    ) {
        tally.summary.add(remarks: diagnostics)
        let manifest = Manifest(document: 0, content: content, source: source)
        var report = FileReport(file: file)
        reporter.report(Verdict(file: file, manifest: manifest, diagnostics: diagnostics), of: &report, to: &output)
        reporter.end(report, to: &output)
    }
}
