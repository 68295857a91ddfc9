internal import PodSpec
internal import PodSpecReporting

/// Checks the manifests at paths or in the folders of targets and prints the verdicts in some format.
struct ValidateCommand {
    let arguments: ValidateArguments

    /// Does it; the result is the exit status.
    func run() async -> Int32 {
        var options = RunOptions()
        options.decoding.isStrict = !arguments.isLenient
        options.kubernetesVersion = arguments.version
        options.namespace = arguments.namespace
        options.podSecurity = arguments.podSecurity
        options.advice = arguments.advice
        options.includesWarnings = arguments.includesWarnings
        options.configuration = arguments.configuration
        options.passesOverOtherFiles = arguments.paths.isEmpty
        let reporter = arguments.format.reporter(isColored: Terminal.hasColors)
        let run = ValidationRun(options: options, reporter: reporter, jobs: ProcessorCount.available)
        return Int32(await run.check(paths).exitCode)
    }

    /// What was named; without that, all files of the targets that aren't hidden.
    private var paths: [String] {
        guard arguments.paths.isEmpty else { return arguments.paths }
        return arguments.targetFolders.flatMap { folder in
            FileWalker.files(in: [folder]).map(\.path).filter { !$0.dropFirst(folder.count).contains("/.") }
        }
    }
}
