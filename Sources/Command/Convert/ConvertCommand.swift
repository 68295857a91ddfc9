internal import ArgumentParser
internal import PodSpec
internal import PodSpecReporting

/// `podspec convert`.
struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Turns manifests from YAML into JSON and back.",
        discussion: """
            Pods and workloads come out with their fields in the API's order; other kinds are converted as they are. Comments are lost.
            A manifest that cannot be read completely is not converted: its errors go to standard error and the exit status is 1.
            """
    )

    @Argument(help: ArgumentHelp("Files and folders; `-` is standard input.", valueName: "path"))
    var paths: [String]

    @Option(help: "yaml or json. Default: the other one than the first document is written in.")
    var to: Language?

    @Flag(help: "Fill in the defaults as the API server does.")
    var defaults = false

    @Flag(help: "Print JSON on one line an object.")
    var compact = false

    @Flag(help: "Keep going past unknown and duplicate fields, with a warning.")
    var lenient = false

    /// What can be converted to.
    enum Language: String, ExpressibleByArgument, CaseIterable {
        case yaml, json
    }

    func validate() throws {
        guard !paths.isEmpty else { throw ValidationError("name a file or a folder, or `-` for standard input") }
    }

    func run() throws {
        var conversion = Conversion(
            language: to,
            appliesDefaults: defaults,
            isCompact: compact,
            decoding: ManifestDecoder.Options(isStrict: !lenient)
        )
        for found in FileWalker.files(in: paths) { conversion.convert(found) }
        conversion.finish()
        if conversion.isUnreadable { throw ExitCode(2) }
        if conversion.hasErrors { throw ExitCode(1) }
    }
}
