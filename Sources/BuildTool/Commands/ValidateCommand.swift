internal import PodSpec
internal import PodSpecReporting
internal import PodSpecValidation

/// Checks the manifests at paths or in the folders of targets and prints the verdicts in some format.
struct ValidateCommand {
    let arguments: ValidateArguments

    /// Does it; the result is the exit status.
    func run() -> Int32 {
        let checker = ManifestChecker(
            decoding: ManifestDecoder.Options(isStrict: !arguments.isLenient),
            validation: ValidationOptions(
                version: arguments.version,
                namespace: arguments.namespace,
                includesWarnings: arguments.includesWarnings
            ),
            podSecurity: arguments.podSecurity
        )
        var output = OutputBuffer()
        var summary = Summary()
        for file in files {
            summary.files += 1
            var verdicts: [Verdict] = []
            switch file {
            case .failure(let path, let reason): verdicts = [unreadable(path, reason, &summary)]
            case .file(let path):
                do throws(InputFile.Failure) {
                    if arguments.paths.isEmpty {
                        verdicts = try ManifestSearch(checker: checker).verdicts(on: path)
                        if verdicts.isEmpty { summary.files -= 1 }
                    } else {
                        try checker.check(path) { verdicts.append($0) }
                    }
                } catch {
                    verdicts = [unreadable(path, error.reason, &summary)]
                }
            }
            for verdict in verdicts {
                summary.add(verdict)
                reporter.report(verdict, to: &output)
            }
            output.flush()
        }
        reporter.finish(summary, to: &output)
        output.flush(isForced: true)
        return summary.unreadable > 0 ? ExitStatus.usage : summary.invalid > 0 ? ExitStatus.invalid : ExitStatus.valid
    }

    private var reporter: any Reporter {
        switch arguments.format {
        case .text: TextReporter(style: Style(isColored: Terminal.hasColors))
        case .json: JSONReporter()
        }
    }

    /// The files at the paths; without any, those of the targets that aren't hidden.
    private var files: [FileWalker.Found] {
        guard arguments.paths.isEmpty else { return FileWalker.files(in: arguments.paths) }
        return arguments.targetFolders.flatMap { folder in
            FileWalker.files(in: [folder]).filter { found in
                guard case .file(let path) = found else { return true }
                return !path.dropFirst(folder.count).contains("/.")
            }
        }
    }

    private func unreadable(_ path: String, _ reason: String, _ summary: inout Summary) -> Verdict {
        summary.unreadable += 1
        let diagnostic = Diagnostic(code: .unreadable, detail: "cannot be read: \(reason)")
        return Verdict(file: path, manifest: .unreadable([diagnostic]), diagnostics: [diagnostic])
    }
}
