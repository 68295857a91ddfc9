internal import PodSpec
internal import PodSpecReporting

/// Checks the manifests of a target and writes the file that the build goes on with.
struct BuildCommand {
    let arguments: BuildArguments

    /// Does it; the result is the exit status.
    func run() -> Int32 {
        let search = ManifestSearch(checker: ManifestChecker())
        let reporter = TextReporter(style: Style(isColored: false))
        var output = OutputBuffer()
        var entries: [AccessorFile.Entry] = []
        var hasErrors = false
        for file in arguments.files {
            do throws(InputFile.Failure) {
                for verdict in try search.verdicts(on: file) {
                    reporter.report(verdict, to: &output)
                    if verdict.status == .invalid { hasErrors = true }
                    guard let object = verdict.manifest.object else { continue }
                    entries.append(AccessorFile.Entry(path: pathInTarget(file), line: line(of: verdict.manifest), object: object))
                }
            } catch {
                output.append("\(file): error: cannot be read: \(error.reason)\n")
                hasErrors = true
            }
        }
        if entries.isEmpty, !hasErrors {
            output.append("\(arguments.folder): warning: no Pod or workload is in this target's YAML and JSON files\n")
        }
        output.flush(isForced: true)
        guard !hasErrors else { return ExitStatus.invalid }
        let source = arguments.writesAccessors ? AccessorFile.source(of: entries) : AccessorFile.empty
        return OutputFile(path: arguments.output).update(source) ? ExitStatus.valid : ExitStatus.invalid
    }

    private func pathInTarget(_ file: String) -> String {
        let folder = arguments.folder.hasSuffix("/") ? arguments.folder : arguments.folder + "/"
        return file.hasPrefix(folder) ? String(file.dropFirst(folder.count)) : file
    }

    private func line(of manifest: Manifest) -> Int {
        manifest.source?.location(of: .root).line ?? 1
    }
}
