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
        if jobs == 1 || found.count == 1 {
            for file in found {
                check(file, &output, &summary) { $0.flush() }
                progress.step()
            }
        } else {
            await checkConcurrently(found, &output, &summary, &progress)
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
                    check(found[position], &result.output, &result.summary) { _ in }
                    return result
                }
            }
            for _ in 0..<jobs { start() }
            while let result = await group.next() {
                start()
                waiting[result.position] = result
                while let next = waiting.removeValue(forKey: printed) {
                    output.append(next.output.bytes)
                    summary += next.summary
                    output.flush()
                    printed += 1
                    progress.step()
                }
            }
        }
    }

    private func check(
        _ found: FileWalker.Found,
        _ output: inout OutputBuffer,
        _ summary: inout Summary,
        flush: (inout OutputBuffer) -> Void
    ) {
        summary.files += 1
        switch found {
        case .failure(let path, let reason):
            reportUnreadable(path, reason, &output, &summary)
        case .file(let path):
            do throws(InputFile.Failure) {
                try checker.check(path) { verdict in
                    summary.add(verdict)
                    reporter.report(verdict, to: &output)
                    flush(&output)
                }
            } catch {
                reportUnreadable(path, error.reason, &output, &summary)
            }
        }
    }

    private func reportUnreadable(_ path: String, _ reason: String, _ output: inout OutputBuffer, _ summary: inout Summary) {
        summary.unreadable += 1
        let diagnostic = Diagnostic(code: .unreadable, detail: "cannot be read: \(reason)")
        let verdict = Verdict(file: path, manifest: .unreadable([diagnostic]), diagnostics: [diagnostic])
        reporter.report(verdict, to: &output)
    }
}
