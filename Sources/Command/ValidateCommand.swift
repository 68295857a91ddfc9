internal import ArgumentParser
internal import PodSpec
internal import PodSpecReporting
internal import PodSpecValidation

/// `podspec validate`.
struct ValidateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Says what kube-apiserver would say about Pods and workloads, with the place of every mistake.",
        discussion: """
            Other kinds are skipped. Folders are searched for .yaml, .yml and .json files; `-` reads standard input.
            Exit status: 0 everything is valid, 1 something is invalid, 2 wrong usage, a path that cannot be read or a mistake in a
            configuration.
            """
    )

    @Argument(help: ArgumentHelp("Files and folders; `-` is standard input.", valueName: "path"))
    var paths: [String]

    @Option(help: "How to print: text, json (one object a line), github, sarif, junit or gitlab.")
    var format: ReportFormat = .text

    @Flag(help: "Report unknown and duplicate fields as warnings.")
    var lenient = false

    @Flag(help: "Print the defaulted object too (with --format json).")
    var defaults = false

    @Option(
        help: ArgumentHelp("The Kubernetes release to check against, 1.31 to 1.37. Default: 1.36.", valueName: "1.N"),
        transform: { try parsed($0, KubernetesVersion.option) }
    )
    var kubernetesVersion: KubernetesVersion?

    @Option(help: "The namespace of objects that name none. Default: default.")
    var namespace: String?

    @Option(
        help: ArgumentHelp("Check a Pod Security Standard too: baseline or restricted.", valueName: "level"),
        transform: { try parsed($0, PodSecurityLevel.option) }
    )
    var podSecurity: PodSecurityLevel?

    @Flag(inversion: .prefixedNo, help: "Say what experienced people would do differently, too.")
    var advice: Bool?

    @Option(
        name: .customLong("config"),
        help: ArgumentHelp("The configuration of all files. Default: podspec-config.yaml in the nearest folder.", valueName: "file")
    )
    var configurationFile: String?

    @Flag(name: .customLong("no-config"), help: "Look for no configuration.")
    var ignoresConfiguration = false

    @Flag(inversion: .prefixedNo, help: "Report the API server's warnings.")
    var warnings = true

    @Option(
        name: [.customShort("j"), .long], help: ArgumentHelp("How many files are checked at once. Default: one a core.", valueName: "n"))
    var jobs: Int?

    @Option(help: "When to use colours: auto, always or never.")
    var color: ColorChoice = .auto

    func validate() throws {
        guard !paths.isEmpty else { throw ValidationError("name a file or a folder, or `-` for standard input") }
        guard configurationFile == nil || !ignoresConfiguration else {
            throw ValidationError("--config and --no-config contradict each other")
        }
        guard jobs ?? 1 >= 1 else { throw ValidationError("--jobs takes a number from 1") }
    }

    func run() async throws {
        var options = RunOptions()
        options.decoding.isStrict = !lenient
        options.kubernetesVersion = kubernetesVersion
        options.namespace = namespace
        options.podSecurity = podSecurity
        options.advice = advice
        options.includesWarnings = warnings
        options.includesDefaulted = defaults
        options.configuration = ignoresConfiguration ? .none : configurationFile.map { .file($0) } ?? .nearest
        let reporter = format.reporter(isColored: color.isOn)
        let summary = await ValidationRun(options: options, reporter: reporter, jobs: jobs ?? ProcessorCount.available).check(paths)
        if summary.exitCode != 0 { throw ExitCode(Int32(summary.exitCode)) }
    }
}

/// How other commands print.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

extension ReportFormat: ExpressibleByArgument {}

/// When colours are used.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    var isOn: Bool {
        switch self {
        case .auto: Terminal.hasColors
        case .always: true
        case .never: false
        }
    }
}

/// Reads the value of an option; what is wrong with it is told as ArgumentParser tells it.
private func parsed<Value>(_ text: String, _ read: (String) throws(OptionProblem) -> Value) throws -> Value {
    do throws(OptionProblem) {
        return try read(text)
    } catch {
        throw ValidationError(error.message)
    }
}
