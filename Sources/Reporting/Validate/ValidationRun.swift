internal import PodSpec

/// Checks all files that paths name, several at once, and prints the verdicts in the order of the input.
package struct ValidationRun: Sendable {
    package let checker: ManifestChecker
    package let reporter: any Reporter
    package let jobs: Int

    package init(checker: ManifestChecker, reporter: any Reporter, jobs: Int) {
        self.checker = checker
        self.reporter = reporter
        self.jobs = jobs
    }

    package func check(_ paths: [String]) async -> Summary {
        let found = FileWalker.files(in: paths)
        var output = OutputBuffer()
        var summary = Summary()
        var progress = Progress(total: found.count)
        let occurrences = self.occurrences(of: found)
        reporter.begin(to: &output)
        if jobs == 1 || found.count == 1 {
            for (file, occurrence) in zip(found, occurrences) {
                check(file, occurrence, &output, &summary) { $0.flush() }
                progress.step()
            }
        } else {
            await checkConcurrently(found, occurrences, &output, &summary, &progress)
        }
        progress.finish()
        reporter.finish(summary, to: &output)
        output.flush(isForced: true)
        return summary
    }

    /// What checking one file came to, kept until its turn to be printed.
    private struct Result: Sendable {
        var position: Int
        var output = OutputBuffer()
        var summary = Summary()
    }

    private func checkConcurrently(
        _ found: [FileWalker.Found],
        _ occurrences: [Int],
        _ output: inout OutputBuffer,
        _ summary: inout Summary,
        _ progress: inout Progress
    ) async {
        await withTaskGroup(of: Result.self) { group in
            var started = 0
            var waiting: [Int: Result] = [:]
            var printed = 0
            func start() {
                guard started < found.count else { return }
                let position = started
                started += 1
                group.addTask {
                    var result = Result(position: position)
                    check(found[position], occurrences[position], &result.output, &result.summary) { _ in }
                    return result
                }
            }
            for _ in 0..<jobs { start() }
            while let result = await group.next() {
                start()
                waiting[result.position] = result
                while let next = waiting.removeValue(forKey: printed) {
                    output.append(next.output)
                    summary += next.summary
                    output.flush()
                    printed += 1
                    progress.step()
                }
            }
        }
    }

    /// How often each file came before: links aside, a file may be named twice.
    private func occurrences(of found: [FileWalker.Found]) -> [Int] {
        let folder = FolderPath.current
        var counts: [String: Int] = [:]
        return found.map { found in
            let key = FolderPath.absolute(found.path, in: folder)
            defer { counts[key, default: 0] += 1 }
            return counts[key, default: 0]
        }
    }

    private func check(
        _ found: FileWalker.Found,
        _ occurrence: Int,
        _ output: inout OutputBuffer,
        _ summary: inout Summary,
        flush: (inout OutputBuffer) -> Void
    ) {
        summary.files += 1
        var report = FileReport(file: found.path == "-" ? Verdict.standardInput : found.path, occurrence: occurrence)
        switch found {
        case .failure(_, let reason):
            reportUnreadable(reason, &report, &output, &summary)
        case .file(let path):
            do throws(InputFile.Failure) {
                try checker.check(path) { verdict in
                    summary.add(verdict)
                    reporter.report(verdict, of: &report, to: &output)
                    flush(&output)
                }
            } catch {
                reportUnreadable(error.reason, &report, &output, &summary)
            }
        }
        reporter.end(report, to: &output)
        flush(&output)
    }

    private func reportUnreadable(
        _ reason: String,
        _ report: inout FileReport,
        _ output: inout OutputBuffer,
        _ summary: inout Summary
    ) {
        let diagnostic = Diagnostic(code: .unreadable, detail: "cannot be read: \(reason)")
        summary.problems.append(Summary.Problem(kind: .execution, file: report.file, diagnostic: diagnostic))
        let verdict = Verdict(file: report.file, manifest: .unreadable([diagnostic]), diagnostics: [diagnostic])
        reporter.report(verdict, of: &report, to: &output)
    }
}
